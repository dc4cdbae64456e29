'use client';

import { Select } from '@/components/ui/select';
import type { PlaylistDetail, PlaylistSharing } from '@/domain/contracts/playlists';
import { useChangePlaylist } from '@/features/api/use-playlists';

const OPTIONS: { value: PlaylistSharing; label: string }[] = [
  { value: 'private', label: 'Only you see it' },
  { value: 'public', label: 'Everyone here may listen' },
  { value: 'collaborative', label: 'Everyone here may add to it' },
];

/** Who besides its listener sees a playlist, and who may change what is in it. */
export function SharingSelect({ playlist: { id, sharing, rules } }: { playlist: PlaylistDetail }) {
  const { mutate } = useChangePlaylist(id);
  return (
    <Select
      label="Who sees the playlist"
      value={sharing}
      // Rules leave nothing to add to.
      options={rules ? OPTIONS.slice(0, 2) : OPTIONS}
      onValueChange={(next) => mutate({ sharing: next })}
      className="h-12 md:h-12 md:px-4"
    />
  );
}
