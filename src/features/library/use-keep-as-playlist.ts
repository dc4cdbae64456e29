import { keepAsPlaylist } from '@words/library';
import { useRouter } from 'next/navigation';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { useCreatePlaylist } from '@/features/api/use-playlists';

/** Makes a playlist of tracks that were found, so that they are still there tomorrow; says so, with the way to it. */
export function useKeepAsPlaylist() {
  const router = useRouter();
  const { mutate, isPending } = useCreatePlaylist();
  const keep = (name: string, tracks: readonly Track[]) =>
    mutate(
      { name, trackIds: tracks.map(({ id }) => id) },
      {
        onSuccess: ({ id }) =>
          toast(keepAsPlaylist.kept, {
            description: name,
            action: { label: keepAsPlaylist.open, onAct: () => router.push(`/playlist/${id}`) },
          }),
      },
    );
  return { keep, isPending };
}
