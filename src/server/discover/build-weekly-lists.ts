import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/** Puts this week's list in line for every listener of a time zone; lists that are there stay. */
export async function buildWeeklyLists(timeZone: string, now: Date): Promise<number> {
  const users = await database().user.findMany({ where: { timeZone, goesAt: null }, select: { id: true } });
  for (const { id } of users)
    await enqueue('build-discover', { userId: id, week: isoWeekOf(now, timeZone), existing: 'keep' });
  return users.length;
}
