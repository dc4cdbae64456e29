import { createRng } from '@/domain/rng';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import type { ListenerHistory } from './listener-history';
import { createTasteProfile, type TasteProfile } from './taste-profile';
import { loadTasteSettings } from './taste-settings';
import { createTrackLikeness } from './track-likeness';

/** A listener's tastes as of a week, as they want them: the same all week while they hear the same. */
export async function loadTasteProfile(options: {
  userId: string;
  week: string;
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  sources: CandidateSources;
  now: Date;
}): Promise<TasteProfile> {
  const { userId, week, history, pool, sources, now } = options;
  const seed = `${userId}/${week}`;
  const likeness = createTrackLikeness(pool, sources, createRng(`${seed}/likeness`));
  const settings = await loadTasteSettings(userId);
  return createTasteProfile({ history, pool, likeness, settings, now, rng: createRng(`${seed}/tastes`) });
}
