import { mapPage } from '@words/map';
import { toast } from '@/components/ui/toast';
import type { similarTracksSchema, trackDetailSchema } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { request } from '@/features/api/request';
import { playTracks } from '@/features/player/player-controls';

/** Plays a point of the map, and after it what sounds most like it. */
export async function playFromMap(trackId: string): Promise<void> {
  try {
    const [track, similar] = await Promise.all([
      request<typeof trackDetailSchema>(`/api/tracks/${trackId}`),
      request<typeof similarTracksSchema>(`/api/tracks/${trackId}/similar`, {
        query: { by: 'audio', limit: 20 },
      }),
    ]);
    playTracks([track, ...similar.items.map((item) => item.track)], {
      startIndex: 0,
      source: { kind: 'map', id: trackId },
      shuffle: false,
    });
  } catch (error) {
    toast(mapPage.notPlayed, { description: errorMessage(error), tone: 'error' });
  }
}
