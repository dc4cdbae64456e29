import type { Me } from '@/domain/contracts/accounts';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { explainAbsence } from '../discover/explain-absence';
import { countLibrary } from '../library/count-library';
import type { SessionUser } from './find-session-user';

/** The signed-in listener with what the first pages need to decide what to show. */
export async function findMe(user: SessionUser, now = new Date()): Promise<Me> {
  const db = database();
  const week = isoWeekOf(now, user.timeZone);
  const [picks, lists, thisWeek, library] = await Promise.all([
    db.tastePick.count({ where: { userId: user.id } }),
    db.discoverList.count({ where: { userId: user.id } }),
    db.discoverList.count({ where: { userId: user.id, week } }),
    countLibrary(),
  ]);
  return {
    ...user,
    hasTaste: picks > 0,
    hasDiscover: lists > 0,
    noListReason: thisWeek > 0 ? null : await explainAbsence(user.id, now),
    library,
  };
}
