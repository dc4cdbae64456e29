'use client';

import { common } from '@words/common';
import { playlistDeletion } from '@words/playlists';
import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { useDeletePlaylist, useRestorePlaylist } from '@/features/api/use-playlists';

const UNDO_MS = 20_000;

/** Deletes a playlist and goes to the others; it can be brought back for a while, as it was and where it was. */
export function DeletePlaylistButton({ playlist: { id, name } }: { playlist: PlaylistDetail }) {
  const router = useRouter();
  const restore = useRestorePlaylist(id);
  const { mutate, isPending } = useDeletePlaylist(id);
  const bringBack = async () => {
    // A refusal was told by the mutation itself.
    await restore.mutateAsync().then(
      () => router.push(`/playlist/${id}`),
      () => {},
    );
  };
  return (
    <Button
      size="lg"
      variant="ghost"
      pending={isPending}
      onClick={() =>
        mutate(undefined, {
          onSuccess: () => {
            toast(playlistDeletion.deleted, {
              description: name,
              timeoutMs: UNDO_MS,
              action: { label: common.undo, onAct: () => void bringBack() },
            });
            router.push('/playlists');
          },
        })
      }
    >
      <Trash2 aria-hidden className="size-4" />
      {common.delete}
    </Button>
  );
}
