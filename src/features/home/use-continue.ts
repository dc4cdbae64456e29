import { useMutation } from '@tanstack/react-query';
import { continueShelf } from '@words/home';
import { toast } from '@/components/ui/toast';
import type { albumDetailSchema, Track } from '@/domain/contracts/library';
import type { playlistDetailSchema } from '@/domain/contracts/playlists';
import type { Unfinished } from '@/domain/contracts/unfinished';
import { errorMessage } from '@/features/api/error-message';
import { request } from '@/features/api/request';
import { learnPlace } from '@/features/player/places/place-store';
import { playTracks } from '@/features/player/player-controls';

/** Plays an album, a playlist or a long track from where it was left off. */
export function useContinue() {
  return useMutation({
    mutationFn: async ({ kind, id, next, positionMs }: Unfinished) => {
      if (positionMs > 0) learnPlace(next.id, { positionMs, heardAt: new Date().toISOString() });
      const tracks = kind === 'track' ? [next] : await findTracks(kind, id);
      const at = tracks.findIndex((track) => track.id === next.id);
      playTracks(tracks, { startIndex: Math.max(0, at), source: { kind, id }, shuffle: false });
    },
    onError: (error) => toast(continueShelf.failed, { tone: 'error', description: errorMessage(error) }),
  });
}

async function findTracks(kind: 'album' | 'playlist', id: string): Promise<Track[]> {
  if (kind === 'album') return (await request<typeof albumDetailSchema>(`/api/albums/${id}`)).tracks;
  const { entries } = await request<typeof playlistDetailSchema>(`/api/playlists/${id}`);
  return entries.map(({ track }) => track).filter(({ isMissing }) => !isMissing);
}
