import { database } from '@/infra/database';

/** How many listeners, accounts and community, have played each track of the library. */
export async function findPopularity(): Promise<Map<string, number>> {
  const rows = await database().$queryRaw<{ trackId: string; listeners: number }[]>`
    SELECT "trackId", count(*)::int AS listeners FROM (
      SELECT DISTINCT "trackId", "userId" FROM "Play"
      UNION ALL SELECT "trackId", "listenerId"::text FROM "CommunityTrackPlay"
    ) known GROUP BY "trackId"`;
  return new Map(rows.map(({ trackId, listeners }) => [trackId, listeners]));
}
