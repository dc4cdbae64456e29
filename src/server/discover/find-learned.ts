import type { Learned } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import { SIGNALS, type Signal } from '@/recommenders/blend/candidate';
import { weightsSchema } from './blend-schema';

/**
 * What a listener's list of the last weeks before taught for this one: by the signal that spoke most for each track, how
 * its tracks went, and what the signal counted then and counts now.
 * @returns null for a first list, and where nothing of the one before was heard
 */
export async function findLearned(list: {
  userId: string;
  week: string;
  weights: unknown;
}): Promise<Learned | null> {
  const { userId, week } = list;
  const db = database();
  const before = await db.discoverList.findFirst({
    where: { userId, week: { lt: week } },
    orderBy: { week: 'desc' },
    include: {
      entries: {
        select: {
          shareCollaborative: true,
          shareText: true,
          shareAudio: true,
          track: {
            select: {
              plays: { where: { userId }, select: { outcome: true, startedAt: true } },
              feedback: { where: { userId }, select: { value: true } },
            },
          },
        },
      },
    },
  });
  const then = weightsSchema.safeParse(before?.weights).data;
  const now = weightsSchema.safeParse(list.weights).data;
  if (!before || !then || !now) return null;
  const counts = new Map(SIGNALS.map((signal) => [signal, { tracks: 0, heard: 0, liked: 0, skipped: 0 }]));
  for (const { track, ...shares } of before.entries) {
    const count = counts.get(strongest(shares))!;
    const plays = track.plays.filter(({ startedAt }) => startedAt >= before.builtAt);
    const isLiked = track.feedback.some(({ value }) => value === 'like');
    const isFinished = plays.some(({ outcome }) => outcome === 'complete');
    const isRefused =
      track.feedback.some(({ value }) => value === 'dislike') ||
      (plays.length > 0 && plays.every(({ outcome }) => outcome === 'skip'));
    count.tracks++;
    if (plays.length > 0 || track.feedback.length > 0) count.heard++;
    if (isLiked || (isFinished && !isRefused)) count.liked++;
    else if (isRefused) count.skipped++;
  }
  if ([...counts.values()].every(({ heard }) => heard === 0)) return null;
  return {
    week: before.week,
    signals: SIGNALS.map((signal) => ({
      signal,
      ...counts.get(signal)!,
      before: shareOf(then.signals, signal),
      now: shareOf(now.signals, signal),
    })),
  };
}

function strongest(shares: { shareCollaborative: number; shareText: number; shareAudio: number }): Signal {
  const of = {
    collaborative: shares.shareCollaborative,
    text: shares.shareText,
    audio: shares.shareAudio,
  };
  return SIGNALS.reduce((best, signal) => (of[signal] > of[best] ? signal : best));
}

function shareOf(signals: Record<Signal, number>, signal: Signal): number {
  const total = SIGNALS.reduce((sum, one) => sum + signals[one], 0);
  return total > 0 ? signals[signal] / total : 1 / SIGNALS.length;
}
