import type { ForgivenTracks } from '@/domain/contracts/taste';
import { database } from '@/infra/database';
import { tellListener } from '../live/tell-listeners';
import { checkTracks } from '../playlists/check-tracks';

/**
 * Forgives tracks the skips they had so far, and takes dislikes of them back: they are no longer held against what is like
 * them. All or none.
 * @returns what was held against them, for `restoreRefusals`
 * @throws AppError 400 that counts the tracks that are not in the library
 */
export async function forgiveTracks(
  userId: string,
  trackIds: readonly string[],
  now: Date,
): Promise<ForgivenTracks> {
  const where = { userId, trackId: { in: [...new Set(trackIds)] } };
  return database().$transaction(async (tx) => {
    await checkTracks(tx, trackIds);
    const dislikes = await tx.feedback.findMany({ where: { ...where, value: 'dislike' } });
    const pardons = await tx.pardon.findMany({ where });
    await tx.feedback.deleteMany({ where: { ...where, value: 'dislike' } });
    await tx.pardon.deleteMany({ where });
    await tx.pardon.createMany({
      data: where.trackId.in.map((trackId) => ({ userId, trackId, createdAt: now })),
      skipDuplicates: true,
    });
    for (const { trackId } of dislikes)
      await tellListener(tx, userId, { kind: 'feedback', trackId, value: null });
    const dislikedAt = new Map(dislikes.map(({ trackId, updatedAt }) => [trackId, updatedAt]));
    const pardonedAt = new Map(pardons.map(({ trackId, createdAt }) => [trackId, createdAt]));
    return {
      items: where.trackId.in.map((trackId) => ({
        trackId,
        dislikedAt: dislikedAt.get(trackId)?.toISOString() ?? null,
        pardonedAt: pardonedAt.get(trackId)?.toISOString() ?? null,
      })),
    };
  });
}

/**
 * Takes forgiveness back: what was held against tracks is held against them as of then. What was said of a track since stands.
 * @throws AppError 400 that counts the tracks that are not in the library
 */
export async function restoreRefusals(userId: string, { items }: ForgivenTracks, now: Date): Promise<void> {
  const trackIds = items.map(({ trackId }) => trackId);
  // Nothing of the future: it would not fade before it comes.
  const momentOf = (instant: string) => new Date(Math.min(now.getTime(), Date.parse(instant)));
  await database().$transaction(async (tx) => {
    await checkTracks(tx, trackIds);
    await tx.pardon.deleteMany({ where: { userId, trackId: { in: trackIds } } });
    await tx.pardon.createMany({
      data: items.flatMap(({ trackId, pardonedAt }) =>
        pardonedAt === null ? [] : [{ userId, trackId, createdAt: momentOf(pardonedAt) }],
      ),
      skipDuplicates: true,
    });
    const restored = await tx.feedback.createManyAndReturn({
      data: items.flatMap(({ trackId, dislikedAt }) =>
        dislikedAt === null
          ? []
          : [
              {
                userId,
                trackId,
                value: 'dislike' as const,
                createdAt: momentOf(dislikedAt),
                updatedAt: momentOf(dislikedAt),
              },
            ],
      ),
      skipDuplicates: true,
    });
    for (const { trackId } of restored)
      await tellListener(tx, userId, { kind: 'feedback', trackId, value: 'dislike' });
  });
}
