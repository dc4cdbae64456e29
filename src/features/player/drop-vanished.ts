import type { trackIdsSchema } from '@/domain/contracts/library';
import { keepEntries } from '@/domain/edit-play-queue';
import type { PlayQueue } from '@/domain/play-queue';
import { request } from '@/features/api/request';
import type { PlayerEntry } from './player-entry';

/** As long as the player is kept waiting for the server's word. */
const PATIENCE_MS = 4000;

/** So many are asked about at once, from the current one on; the rest of a longer queue is taken as it is. */
const MAX_ASKED = 2000;

/** The queue without the tracks that left the library since; as it is when the server does not answer. */
export async function dropVanished(queue: PlayQueue<PlayerEntry>): Promise<PlayQueue<PlayerEntry>> {
  const inTurn = [...queue.order.slice(queue.position), ...queue.order.slice(0, queue.position)];
  const asked = new Set(inTurn.map((entry) => entry.track.id).slice(0, MAX_ASKED));
  try {
    const answer = await request<typeof trackIdsSchema>('/api/tracks/present', {
      method: 'POST',
      body: { trackIds: [...asked] },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const present = new Set(answer.trackIds);
    return keepEntries(queue, ({ track }) => present.has(track.id) || !asked.has(track.id));
  } catch {
    return queue;
  }
}
