'use client';

import { playlistName } from '@words/playlists';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { RenameForm } from '@/components/ui/rename-form';
import { useChangePlaylist } from '@/features/api/use-playlists';

/** The name as a title; the pencil turns it into a line to write in. */
export function PlaylistName({ id, name }: { id: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const { mutate } = useChangePlaylist(id);
  if (!isOpen)
    return (
      <div className="flex items-center gap-2">
        <h1 className="display min-w-0 break-words text-2xl">{name}</h1>
        <IconButton label={playlistName.rename} onClick={() => setOpen(true)}>
          <Pencil aria-hidden />
        </IconButton>
      </div>
    );
  return (
    <>
      <h1 className="sr-only">{name}</h1>
      <RenameForm
        label={playlistName.label}
        name={name}
        maxLength={120}
        onRename={(newName) => mutate({ name: newName })}
        onClose={() => setOpen(false)}
        className="max-w-xl"
      />
    </>
  );
}
