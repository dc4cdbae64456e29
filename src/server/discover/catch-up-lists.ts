import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { SLATE_SIZE } from '@/recommenders/blend/build-slate';
import { isListTouched } from './is-list-touched';

/**
 * Puts in line what this week still lacks: lists that were not made because the server was down on Monday, and lists
 * made before all three recommenders could speak or the library was full. A list the listener has touched stays as it is.
 */
export async function catchUpLists(now: Date): Promise<{ missing: number; improved: number }> {
  const db = database();
  const users = await db.user.findMany({
    where: { OR: [{ tastePicks: { some: {} } }, { plays: { some: {} } }, { feedback: { some: {} } }] },
    select: { id: true, timeZone: true },
  });
  const counts = { missing: 0, improved: 0 };
  for (const { id: userId, timeZone } of users) {
    const week = isoWeekOf(now, timeZone);
    const list = await db.discoverList.findUnique({
      where: { userId_week: { userId, week } },
      include: { entries: true },
    });
    if (!list) {
      counts.missing++;
      await enqueue('build-discover', { userId, week, existing: 'keep' });
      continue;
    }
    if ((await couldBeBetter(list)) && !(await isListTouched(list.id))) {
      counts.improved++;
      await enqueue('build-discover', { userId, week, existing: 'replace-untouched' });
    }
  }
  return counts;
}

type BuiltList = {
  builtAt: Date;
  entries: { shareCollaborative: number; shareText: number }[];
};

/** A list that was built before this part of today's sound analyses was there is worth building again. */
const missedPart = 1 / 3;

/**
 * Whether something was learnt since a list was built that could change it: by a recommender that is silent in it, by
 * listening to much more of the library, or to anything at all when the list is short. What has not changed since
 * would only give the same list again.
 */
async function couldBeBetter({ builtAt, entries }: BuiltList): Promise<boolean> {
  const db = database();
  const isTrainedSince = async (kind: 'collaborative' | 'text') =>
    (await db.model.count({ where: { kind, trainedAt: { gt: builtAt } } })) > 0;
  if (entries.every((entry) => entry.shareCollaborative === 0) && (await isTrainedSince('collaborative')))
    return true;
  if (entries.every((entry) => entry.shareText === 0) && (await isTrainedSince('text'))) return true;
  const heard = { embedding: { not: null } };
  const analysed = await db.trackAnalysis.count({ where: heard });
  const since = await db.trackAnalysis.count({ where: { ...heard, analysedAt: { gt: builtAt } } });
  return since > 0 && (entries.length < SLATE_SIZE || since >= missedPart * analysed);
}
