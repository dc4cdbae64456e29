import { isoWeekOf } from '@/domain/iso-week';
import { enqueue } from '@/jobs/enqueue';
import type { SessionUser } from '../accounts/find-session-user';
import { hasTaste } from './has-taste';
import { loadListenerHistory } from './listener-history';
import { nothingToGoBy } from './nothing-to-go-by';

/**
 * Asks for this week's list to be made anew from what is known now.
 * @throws AppError 409 when nothing is known of the listener's taste yet
 */
export async function requestRebuild(user: SessionUser, now: Date): Promise<{ jobId: string }> {
  if (!hasTaste(await loadListenerHistory(user.id, now))) {
    throw nothingToGoBy('no_taste');
  }
  return enqueue('build-discover', {
    userId: user.id,
    week: isoWeekOf(now, user.timeZone),
    existing: 'replace',
  });
}
