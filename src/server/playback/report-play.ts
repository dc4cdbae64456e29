import { faults, noSuch, rawField } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { PlayReport } from '@/domain/contracts/listening';
import { type PlayOutcome, playOutcome } from '@/domain/play-outcome';
import { database } from '@/infra/database';

const discoverWeek = (report: PlayReport) =>
  report.source?.kind === 'discover' ? report.source.id : undefined;
/** A client's clock may be wrong, but nobody has listened tomorrow. */
const toleratedAheadMs = 24 * 60 * 60 * 1000;

/**
 * Stores one play. The id is the client's: told again, it is counted once.
 * @returns whether it was new
 * @throws AppError 400, 404 for an unknown track, 409 when the id is another listener's or another track's play
 */
export async function reportPlay(userId: string, report: PlayReport, now: Date): Promise<{ isNew: boolean }> {
  const db = database();
  const startedAt = new Date(report.startedAt);
  if (startedAt.getTime() > now.getTime() + toleratedAheadMs) {
    throw new AppError('invalid_input', rawField('startedAt', faults.inFuture), [
      { field: 'startedAt', reason: faults.inFuture },
    ]);
  }
  const track = await db.track.findUnique({ where: { id: report.trackId }, select: { durationMs: true } });
  if (!track) throw new AppError('not_found', noSuch.track);
  const outcome = judge(report, track.durationMs);
  const { count } = await db.play.createMany({
    data: [
      {
        id: report.id,
        userId,
        trackId: report.trackId,
        startedAt,
        msPlayed: report.msPlayed,
        outcome,
        source: report.source ?? undefined,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) {
    await requireSamePlay(userId, report);
    return { isNew: false };
  }
  const week = discoverWeek(report);
  if (week) {
    await db.discoverEntry.updateMany({
      where: { trackId: report.trackId, list: { userId, week } },
      data: { outcome },
    });
  }
  return { isNew: true };
}

/**
 * The server knows the length, and the outcome follows from it. Only the client knows whether a short play was given up
 * or cut off by a reload: its `partial` is believed where the time alone would make it a skip.
 */
function judge({ msPlayed, outcome: claimed }: PlayReport, durationMs: number): PlayOutcome {
  const outcome = playOutcome({ msPlayed, durationMs });
  return outcome === 'skip' && claimed === 'partial' ? 'partial' : outcome;
}

async function requireSamePlay(userId: string, report: PlayReport): Promise<void> {
  const stored = await database().play.findUnique({ where: { id: report.id } });
  if (stored && (stored.userId !== userId || stored.trackId !== report.trackId)) {
    throw new AppError('conflict', rawField('id', faults.otherPlay), [
      { field: 'id', reason: faults.otherPlay },
    ]);
  }
}
