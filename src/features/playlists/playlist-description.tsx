'use client';

import { common } from '@words/common';
import { playlistDescription } from '@words/playlists';
import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useChangePlaylist } from '@/features/api/use-playlists';

/** What a playlist is about, in its listener's words. */
export function PlaylistDescription({
  id,
  description,
  canChange,
}: {
  id: string;
  description: string;
  canChange: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <DescriptionForm id={id} description={description} onClose={() => setOpen(false)} />;
  if (!canChange)
    return description ? <p className="max-w-2xl whitespace-pre-line text-base">{description}</p> : null;
  return (
    <div className="flex max-w-2xl flex-wrap items-start gap-x-2">
      {description ? (
        <p className="min-w-0 whitespace-pre-line break-words text-base">{description}</p>
      ) : null}
      <Button variant="ghost" size="sm" className="-ml-3 max-md:h-11" onClick={() => setOpen(true)}>
        <Pencil aria-hidden className="size-3.5" />
        {description ? playlistDescription.change : playlistDescription.describe}
      </Button>
    </div>
  );
}

function DescriptionForm({
  id,
  description,
  onClose,
}: {
  id: string;
  description: string;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(description);
  const { mutate } = useChangePlaylist(id);
  const field = useRef<HTMLTextAreaElement>(null);
  // Who asked to describe it comes to type.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="flex max-w-2xl flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== description) mutate({ description: draft.trim() });
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <textarea
        aria-label={playlistDescription.label}
        value={draft}
        maxLength={2000}
        rows={3}
        ref={field}
        onChange={(event) => setDraft(event.target.value)}
        className="w-full rounded-sm border border-line-strong bg-raised p-3 text-base text-ink focus-visible:border-accent focus-visible:outline-offset-0"
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          {common.save}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
