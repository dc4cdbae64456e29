import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

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
      include: {
        entries: {
          include: { track: { select: { feedback: { where: { userId } }, plays: { where: { userId } } } } },
        },
      },
    });
    if (!list) {
      counts.missing++;
      await enqueue('build-discover', { userId, week, existing: 'keep' });
      continue;
    }
    const isUntouched = list.entries.every(
      ({ track }) => track.feedback.length === 0 && track.plays.length === 0,
    );
    if (isUntouched && (await couldBeBetter(list))) {
      counts.improved++;
      await enqueue('build-discover', { userId, week, existing: 'replace' });
    }
  }
  return counts;
}

type BuiltList = {
  builtAt: Date;
  entries: { shareCollaborative: number; shareText: number; shareAudio: number }[];
};

/** A list built while this part or more of today's sound analyses were missing is worth building again. */
const missedPart = 1 / 3;

/** Whether a recommender that is silent in a list has learnt something since, or much more music was listened to. */
async function couldBeBetter({ builtAt, entries }: BuiltList): Promise<boolean> {
  const db = database();
  const isSilent = (signal: keyof BuiltList['entries'][number]) =>
    entries.every((entry) => entry[signal] === 0);
  const isTrainedSince = async (kind: 'collaborative' | 'text') =>
    (await db.model.findFirst({ where: { kind, trainedAt: { gt: builtAt } }, select: { id: true } })) !==
    null;
  if (isSilent('shareCollaborative') && (await isTrainedSince('collaborative'))) return true;
  if (isSilent('shareText') && (await isTrainedSince('text'))) return true;
  const analysed = await db.trackAnalysis.count({ where: { error: null } });
  const since = await db.trackAnalysis.count({ where: { error: null, analysedAt: { gt: builtAt } } });
  return since > 0 && since >= missedPart * analysed;
}
