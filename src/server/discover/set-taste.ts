import { faults, listRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import type { SessionUser } from '../accounts/find-session-user';

/**
 * Keeps the artists a listener picked, in place of earlier picks, and has a list built at once.
 * @throws AppError 400 naming the ids that are no artists
 */
export async function setTaste(user: SessionUser, artistIds: string[], now: Date): Promise<void> {
  const db = database();
  const wanted = [...new Set(artistIds)];
  const found = await db.artist.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  const unknown = wanted.filter((id) => !found.some((artist) => artist.id === id));
  if (unknown.length > 0) {
    throw new AppError(
      'invalid_input',
      listRefusals.notArtists,
      unknown.map((id) => ({ field: 'artistIds', reason: faults.noArtist(id) })),
    );
  }
  await db.$transaction([
    db.tastePick.deleteMany({ where: { userId: user.id, artistId: { notIn: wanted } } }),
    db.tastePick.createMany({
      data: wanted.map((artistId) => ({ userId: user.id, artistId })),
      skipDuplicates: true,
    }),
  ]);
  await enqueue('build-discover', {
    userId: user.id,
    week: isoWeekOf(now, user.timeZone),
    existing: 'replace',
  });
}
