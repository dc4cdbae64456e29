import { useMutation } from '@tanstack/react-query';
import { toast } from '@/components/ui/toast';
import { albumDetailSchema, type Track } from '@/domain/contracts/library';
import { playlistDetailSchema } from '@/domain/contracts/playlists';
import type { Unfinished } from '@/domain/contracts/unfinished';
import { errorMessage } from '@/features/api/error-message';
import { request } from '@/features/api/request';
import { learnPlace } from '@/features/player/places/place-store';
import { playTracks } from '@/features/player/player-controls';

/** Plays an album or a playlist from where it was left off. */
export function useContinue() {
  return useMutation({
    mutationFn: async ({ kind, id, next, positionMs }: Unfinished) => {
      if (positionMs > 0) learnPlace(next.id, { positionMs, heardAt: new Date().toISOString() });
      const tracks = await findTracks(kind, id);
      const at = tracks.findIndex((track) => track.id === next.id);
      playTracks(tracks, { startIndex: Math.max(0, at), source: { kind, id }, shuffle: false });
    },
    onError: (error) =>
      toast('It could not be continued', { tone: 'error', description: errorMessage(error) }),
  });
}

async function findTracks(kind: Unfinished['kind'], id: string): Promise<Track[]> {
  if (kind === 'album') return (await request(`/api/albums/${id}`, { schema: albumDetailSchema })).tracks;
  const { entries } = await request(`/api/playlists/${id}`, { schema: playlistDetailSchema });
  return entries.map(({ track }) => track).filter(({ isMissing }) => !isMissing);
}
