import { listRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { SessionUser } from '../accounts/find-session-user';
import { replacedListSchema } from './replaced-list';

/**
 * Brings back the list that this week's took the place of, as it was; tracks that have left the library since are left
 * out. It is noted without what was known then, so that it stays: the listener wished for this one.
 * @throws AppError 404 when the list took no other's place
 */
export async function restoreList(user: SessionUser, now: Date): Promise<void> {
  const where = { userId: user.id, week: isoWeekOf(now, user.timeZone) };
  await database().$transaction(async (tx) => {
    // Two presses at once: the second waits here and then finds nothing to bring back.
    await tx.$queryRaw`SELECT "id" FROM "DiscoverList"
      WHERE "userId" = ${where.userId} AND "week" = ${where.week} FOR UPDATE`;
    const present = await tx.discoverList.findUnique({ where: { userId_week: where } });
    const replaced = replacedListSchema.safeParse(present?.replaced).data;
    if (!present || !replaced) throw new AppError('not_found', listRefusals.noneToRestore);
    const { entries, ...list } = replaced;
    const trackIds = entries.map(({ trackId }) => trackId);
    const tracks = await tx.track.findMany({ where: { id: { in: trackIds } }, select: { id: true } });
    const known = new Set(tracks.map(({ id }) => id));
    await tx.discoverList.delete({ where: { id: present.id } });
    await tx.discoverList.create({
      data: {
        ...where,
        ...list,
        entries: { createMany: { data: entries.filter(({ trackId }) => known.has(trackId)) } },
      },
    });
  });
}
