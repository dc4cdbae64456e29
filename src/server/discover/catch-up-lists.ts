import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Puts in line what this week still lacks: lists that were not made because the server was down on Monday, and lists
 * made before all three recommenders could speak. A list the listener has touched stays as it is.
 */
export async function catchUpLists(now: Date): Promise<{ missing: number; improved: number }> {
  const db = database();
  const users = await db.user.findMany({
    where: { OR: [{ tastePicks: { some: {} } }, { plays: { some: {} } }, { feedback: { some: {} } }] },
    select: { id: true, timeZone: true },
  });
  const ready = await findReadySignals();
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
    const lacks = (signal: 'shareCollaborative' | 'shareText' | 'shareAudio') =>
      ready[signal] && list.entries.every((entry) => entry[signal] === 0);
    if (isUntouched && (lacks('shareCollaborative') || lacks('shareText') || lacks('shareAudio'))) {
      counts.improved++;
      await enqueue('build-discover', { userId, week, existing: 'replace' });
    }
  }
  return counts;
}

async function findReadySignals() {
  const db = database();
  const [model, similarity, analysis] = await Promise.all([
    db.model.findFirst({ where: { kind: 'collaborative' }, select: { id: true } }),
    db.artistTextSimilarity.findFirst({ select: { artistId: true } }),
    db.trackAnalysis.findFirst({ where: { embedding: { not: null } }, select: { trackId: true } }),
  ]);
  return {
    shareCollaborative: model !== null,
    shareText: similarity !== null,
    shareAudio: analysis !== null,
  };
}
