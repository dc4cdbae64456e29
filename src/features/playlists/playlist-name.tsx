'use client';

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { useChangePlaylist } from '@/features/api/use-playlists';

/** The name as a title; the pencil turns it into a line to write in, Escape leaves it as it was. */
export function PlaylistName({ id, name }: { id: string; name: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const { mutate } = useChangePlaylist(id);
  if (draft === null)
    return (
      <div className="flex items-center gap-2">
        <h1 className="display min-w-0 break-words text-2xl">{name}</h1>
        <IconButton label="Rename the playlist" onClick={() => setDraft(name)}>
          <Pencil aria-hidden />
        </IconButton>
      </div>
    );
  const newName = draft.trim();
  return (
    <form
      className="flex max-w-xl flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!newName) return;
        if (newName !== name) mutate({ name: newName });
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <h1 className="sr-only">{name}</h1>
      <Input
        aria-label="Name of the playlist"
        value={draft}
        maxLength={120}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        className="w-72 max-w-full"
      />
      <Button type="submit" variant="primary" className="h-11" disabled={!newName}>
        Save
      </Button>
      <Button variant="ghost" className="h-11" onClick={() => setDraft(null)}>
        Cancel
      </Button>
    </form>
  );
}
