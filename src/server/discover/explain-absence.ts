import type { NoListReason } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import { hasTaste } from './has-taste';
import { loadListenerHistory } from './listener-history';

/** Why a listener without a list of this week has none. */
export async function explainAbsence(
  userId: string,
  now: Date,
): Promise<Exclude<NoListReason, 'no_such_week'>> {
  const track = await database().track.findFirst({ where: { missingSince: null }, select: { id: true } });
  if (!track) return 'no_library';
  // Whoever said what they love is known, and who has said nothing has played little: a long history is read for hardly anybody.
  const said = await database().user.findFirst({
    where: { id: userId, OR: [{ tastePicks: { some: {} } }, { feedback: { some: { value: 'like' } } }] },
    select: { id: true },
  });
  if (said) return 'building';
  return hasTaste(await loadListenerHistory(userId, now)) ? 'building' : 'no_taste';
}
