import type { HistoryPreview } from '@/domain/contracts/history';
import { database } from '@/infra/database';
import { isPlayed, toldByAnother } from './known-already';

const ARTISTS_SHOWN = 8;

/** What an import would bring, from the listens that wait. */
export async function makePreview({ id }: { id: string }): Promise<HistoryPreview> {
  const db = database();
  const [sums] = await db.$queryRaw<
    {
      listens: number;
      songs: number;
      artists: number;
      from: Date | null;
      to: Date | null;
      matched: number;
      known: number;
    }[]
  >`
    SELECT count(*)::int AS "listens", count(DISTINCT song."id")::int AS "songs",
      count(DISTINCT song."artistKey")::int AS "artists", min(l."startedAt") AS "from", max(l."startedAt") AS "to",
      (count(*) FILTER (WHERE song."trackId" IS NOT NULL))::int AS "matched",
      (count(*) FILTER (WHERE ${toldByAnother} OR ${isPlayed}))::int AS "known"
    FROM "HistoryListen" l JOIN "HistorySong" song ON song."id" = l."songId" WHERE l."importId" = ${id}::uuid`;
  const topArtists = await db.$queryRaw<HistoryPreview['topArtists']>`
    SELECT min(song."artistName") AS "name", count(*)::int AS "listens",
      bool_or(song."artistId" IS NOT NULL) AS "isInLibrary"
    FROM "HistoryListen" l JOIN "HistorySong" song ON song."id" = l."songId"
    WHERE l."importId" = ${id}::uuid GROUP BY song."artistKey" ORDER BY 2 DESC, 1 LIMIT ${ARTISTS_SHOWN}`;
  const { from, to, ...counts } = sums!;
  return { ...counts, from: from?.toISOString() ?? null, to: to?.toISOString() ?? null, topArtists };
}
