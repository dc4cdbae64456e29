import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { SLATE_SIZE } from '@/recommenders/blend/build-slate';
import { isListTouched } from './is-list-touched';
import { isMuchMoreKnown, measureKnowledge } from './list-knowledge';

/**
 * Puts in line what this week still lacks: lists that were not made because the server was down on Monday, and lists
 * made before the recommenders knew most of what they know now. A list the listener has touched stays as it is.
 */
export async function catchUpLists(now: Date): Promise<{ missing: number; improved: number }> {
  const db = database();
  const users = await db.user.findMany({
    where: {
      goesAt: null,
      OR: [{ tastePicks: { some: {} } }, { plays: { some: {} } }, { feedback: { some: {} } }],
    },
    select: { id: true, timeZone: true },
  });
  const known = await measureKnowledge();
  const counts = { missing: 0, improved: 0 };
  for (const { id: userId, timeZone } of users) {
    const week = isoWeekOf(now, timeZone);
    const list = await db.discoverList.findUnique({
      where: { userId_week: { userId, week } },
      select: {
        id: true,
        userId: true,
        builtAt: true,
        knowledge: true,
        _count: { select: { entries: { where: { leftAt: null } } } },
      },
    });
    if (!list) {
      counts.missing++;
      await enqueue('build-discover', { userId, week, existing: 'keep' });
      continue;
    }
    const isShort = list._count.entries < SLATE_SIZE;
    if (isMuchMoreKnown(list.knowledge, known, isShort) && !(await isListTouched(list))) {
      counts.improved++;
      await enqueue('build-discover', { userId, week, existing: 'replace-untouched' });
    }
  }
  return counts;
}
