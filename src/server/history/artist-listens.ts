import { SKIP_BELOW_MS } from '@/domain/play-outcome';
import { database } from '@/infra/database';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';

/**
 * What listeners heard elsewhere by artists of the library, of songs it does not have: it says whom they like. By the month,
 * as of its last listen: tastes change slower than that.
 * @param userId one listener, or all
 */
export async function loadArtistListens(
  userId: string | null = null,
): Promise<{ userId: string; event: ListeningEvent }[]> {
  const rows = await database().$queryRaw<{ userId: string; artistId: string; at: Date; count: number }[]>`
    SELECT song."userId", song."artistId"::text, max(l."startedAt") AS "at", count(*)::int AS "count"
    FROM "HistorySong" song JOIN "HistoryListen" l ON l."songId" = song."id"
    JOIN "HistoryImport" i ON i."id" = l."importId"
    WHERE song."trackId" IS NULL AND song."artistId" IS NOT NULL AND NOT l."isRepeated" AND i."status" = 'done'
      AND coalesce(l."msPlayed" >= ${SKIP_BELOW_MS}::int, true)
      AND (${userId}::text IS NULL OR song."userId" = ${userId}::text)
    GROUP BY song."userId", song."artistId", date_trunc('month', l."startedAt")
    ORDER BY song."userId", song."artistId", 3`;
  return rows.map(({ userId: listener, artistId, at, count }) => ({
    userId: listener,
    event: { trackId: null, artistId, kind: 'complete', at, count },
  }));
}
