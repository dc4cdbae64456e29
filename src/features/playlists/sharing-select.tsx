'use client';

import { playlistSharing } from '@words/playlists';
import { Select } from '@/components/ui/select';
import type { PlaylistDetail, PlaylistSharing } from '@/domain/contracts/playlists';
import { useChangePlaylist } from '@/features/api/use-playlists';

const OPTIONS: { value: PlaylistSharing; label: string }[] = [
  { value: 'private', label: playlistSharing.private },
  { value: 'public', label: playlistSharing.public },
  { value: 'collaborative', label: playlistSharing.collaborative },
];

/** Who besides its listener sees a playlist, and who may change what is in it. */
export function SharingSelect({ playlist: { id, sharing, rules } }: { playlist: PlaylistDetail }) {
  const { mutate } = useChangePlaylist(id);
  return (
    <Select
      label={playlistSharing.label}
      value={sharing}
      // Rules leave nothing to add to.
      options={rules ? OPTIONS.slice(0, 2) : OPTIONS}
      onValueChange={(next) => mutate({ sharing: next })}
      className="h-12 md:h-12 md:px-4"
    />
  );
}
