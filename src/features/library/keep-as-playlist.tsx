'use client';

import { ListPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { useCreatePlaylist } from '@/features/api/use-playlists';

/** Makes a playlist of tracks that were found, so that they are still there tomorrow. */
export function KeepAsPlaylist({ name, tracks }: { name: string; tracks: readonly Track[] }) {
  const router = useRouter();
  const { mutate, isPending } = useCreatePlaylist();
  return (
    <Button
      size="lg"
      pending={isPending}
      onClick={() =>
        mutate(
          { name, trackIds: tracks.map(({ id }) => id) },
          {
            onSuccess: ({ id }) =>
              toast('Kept as a playlist', {
                description: name,
                action: { label: 'Open', onAct: () => router.push(`/playlist/${id}`) },
              }),
          },
        )
      }
    >
      <ListPlus aria-hidden className="size-4" />
      Keep as playlist
    </Button>
  );
}
