'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { useCreatePlaylist, useDeletePlaylist } from '@/features/api/use-playlists';

const UNDO_MS = 20_000;

/** Deletes a playlist and goes to the others; what it was can be made again for a while. */
export function DeletePlaylistButton({ playlist }: { playlist: PlaylistDetail }) {
  const router = useRouter();
  const { mutateAsync: create } = useCreatePlaylist();
  const { mutate, isPending } = useDeletePlaylist(playlist.id);
  const { name, entries } = playlist;
  const bringBack = async () => {
    // A refusal was told by the mutation itself.
    const made = await create({ name, trackIds: entries.map(({ track }) => track.id) }).catch(() => null);
    if (made) router.push(`/playlist/${made.id}`);
  };
  return (
    <Button
      size="lg"
      variant="ghost"
      pending={isPending}
      onClick={() =>
        mutate(undefined, {
          onSuccess: () => {
            toast('Playlist deleted', {
              description: name,
              timeoutMs: UNDO_MS,
              action: { label: 'Undo', onAct: () => void bringBack() },
            });
            router.push('/playlists');
          },
        })
      }
    >
      <Trash2 aria-hidden className="size-4" />
      Delete
    </Button>
  );
}
