import type { DiscoverList } from '@/domain/contracts/discover';
import { isoWeekOf } from '@/domain/iso-week';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';
import type { SessionUser } from '../accounts/find-session-user';
import { buildList } from './build-list';
import { findList } from './find-list';
import { nothingToGoBy } from './nothing-to-go-by';

/**
 * Makes this week's list anew by other sliders, which later weeks keep. The list before can be brought back.
 * @throws AppError 409 when there is nothing to go by or to choose from
 */
export async function steerList(user: SessionUser, sliders: BlendSliders, now: Date): Promise<DiscoverList> {
  const week = isoWeekOf(now, user.timeZone);
  const built = await buildList({ userId: user.id, week, existing: 'replace', sliders, now });
  if (!built.built && (built.reason === 'no_taste' || built.reason === 'no_library'))
    throw nothingToGoBy(built.reason);
  return findList(user, week, now);
}
