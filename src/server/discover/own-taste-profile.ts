import { isoWeekOf } from '@/domain/iso-week';
import type { SessionUser } from '../accounts/find-session-user';
import { type CandidatePool, loadCandidatePool } from './candidate-pool';
import { loadCandidateSources } from './candidate-sources';
import { type ListenerHistory, loadListenerHistory } from './listener-history';
import { loadTasteProfile } from './load-taste-profile';
import type { TasteProfile } from './taste-profile';

/** A listener's tastes as of now, with all that they are found by, for who looks at their own. */
export async function loadOwnTasteProfile(
  user: SessionUser,
  now: Date,
): Promise<{ history: ListenerHistory; pool: CandidatePool; profile: TasteProfile }> {
  const [before, pool] = await Promise.all([loadListenerHistory(user.id, now), loadCandidatePool()]);
  const sources = await loadCandidateSources(before);
  const week = isoWeekOf(now, user.timeZone);
  const asked = { userId: user.id, week, history: before, pool, sources, now };
  return { ...(await loadTasteProfile(asked)), pool };
}
