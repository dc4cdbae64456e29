import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import { orderSlate } from '@/recommenders/blend/order-slate';
import type { PoolTrack } from './candidate-pool';
import { loadKeyPosteriors } from './load-key-posteriors';

/** Puts what was chosen in the order it is to be played, by all that is known of its sound. */
export async function orderPicks<Pick extends BlendedCandidate>(
  picks: readonly Pick[],
  pool: ReadonlyMap<string, PoolTrack>,
): Promise<Pick[]> {
  const keys = await loadKeyPosteriors(picks.map(({ trackId }) => trackId));
  return orderSlate(picks, ({ trackId }) => ({ ...pool.get(trackId)!, keyPosterior: keys.get(trackId) }));
}
