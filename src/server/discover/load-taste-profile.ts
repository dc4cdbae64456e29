import { createRng } from '@/domain/rng';
import { asLatelyTurned } from './as-lately-turned';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import type { ListenerHistory } from './listener-history';
import { createTasteProfile, type TasteProfile } from './taste-profile';
import { loadTasteSettings } from './taste-settings';
import { createTrackLikeness } from './track-likeness';

/**
 * A listener's tastes as of a week, as they want them: the same all week while they hear the same. The history is what
 * they are found by: of somebody whose taste has turned lately, as of one who forgets.
 */
export async function loadTasteProfile(options: {
  userId: string;
  week: string;
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  sources: CandidateSources;
  now: Date;
}): Promise<{ history: ListenerHistory; profile: TasteProfile }> {
  const { userId, week, pool, sources, now } = options;
  const seed = `${userId}/${week}`;
  const likeness = createTrackLikeness(pool, sources);
  const history = asLatelyTurned(options.history, pool, likeness, now);
  const settings = await loadTasteSettings(userId);
  const rng = createRng(`${seed}/tastes`);
  return { history, profile: createTasteProfile({ history, pool, likeness, settings, now, rng }) };
}
