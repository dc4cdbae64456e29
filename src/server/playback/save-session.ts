import { playbackRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { SessionMove, SessionReport } from '@/domain/contracts/playback';
import { database } from '@/infra/database';

/**
 * Keeps where a listener is, on the device they hear now. Of several devices the one heard last has the word: what is
 * told late, after a time without network, does not undo what was heard since.
 */
export async function saveSession(userId: string, report: SessionReport, now: Date): Promise<void> {
  const data = { ...report, heardAt: notAfter(now, report.heardAt) };
  const { count } = await database().playbackSession.updateMany({
    where: { userId, heardAt: { lte: data.heardAt } },
    data,
  });
  // The one of a later moment stays.
  if (count === 0)
    await database().playbackSession.createMany({ data: [{ userId, ...data }], skipDuplicates: true });
}

/**
 * Moves on within the queue that this device has told.
 * @throws AppError 409 where another device has told one since, or none is there: tell the whole
 */
export async function moveSession(userId: string, move: SessionMove, now: Date): Promise<void> {
  const { deviceId, position, positionMs } = move;
  const heardAt = notAfter(now, move.heardAt);
  const { count } = await database().playbackSession.updateMany({
    where: { userId, deviceId, heardAt: { lte: heardAt } },
    data: { position, positionMs, heardAt },
  });
  if (count === 0) throw new AppError('conflict', playbackRefusals.otherDevice);
}

/** A device whose clock is ahead must not keep the word for hours. */
const notAfter = (now: Date, told: string): Date => new Date(Math.min(now.getTime(), Date.parse(told)));
