import { SKIP_BELOW_MS } from '@/domain/play-outcome';
import { Prisma } from '@/infra/prisma/generated/client';

/** What a song is taken to last of which a history says only that it was heard: half of all recordings are about this long. */
export const TYPICAL_SONG_MS = 210_000;

/**
 * CTEs of what a listener heard: `heard`, a row for each play and each listen elsewhere of a song the library has not, by
 * the clock of a time zone, and `songs`, what each of them is. Songs are keyed by track, or by the song of the history.
 */
export const heardBy = (userId: string, timeZone: string): Prisma.Sql => Prisma.sql`
  heard AS MATERIALIZED (
    SELECT ${localTime(Prisma.sql`p."startedAt"`, timeZone)} AS at, p."msPlayed" AS ms,
      p."outcome" = 'skip' AS skipped, p."trackId"::text AS song,
      coalesce(p."source"->>'kind' = 'discover', false) AS discover
    FROM "Play" p WHERE p."userId" = ${userId}
    UNION ALL
    SELECT ${localTime(Prisma.sql`l."startedAt"`, timeZone)},
      coalesce(l."msPlayed", s."durationMs", ${TYPICAL_SONG_MS}::int),
      coalesce(l."msPlayed" < ${SKIP_BELOW_MS}::int AND NOT l."wasCutOff", false), s."id"::text, false
    FROM "HistorySong" s JOIN "HistoryListen" l ON l."songId" = s."id"
    JOIN "HistoryImport" i ON i."id" = l."importId"
    WHERE s."userId" = ${userId} AND s."trackId" IS NULL AND NOT l."isRepeated" AND i."status" = 'done'
  ),
  songs AS MATERIALIZED (
    SELECT t."id"::text AS song, t."title", a."nameKey" AS "artistKey", a."name" AS "artist", a."id"::text AS "artistId",
      t."id"::text AS "trackId", t."albumId", t."genres"
    FROM (SELECT DISTINCT "trackId" FROM "Play" WHERE "userId" = ${userId}) p
    JOIN "Track" t ON t."id" = p."trackId" JOIN "Artist" a ON a."id" = t."artistId"
    UNION ALL
    SELECT s."id"::text, s."title", s."artistKey", s."artistName", s."artistId"::text, NULL, NULL, '{}'
    FROM "HistorySong" s WHERE s."userId" = ${userId} AND s."trackId" IS NULL
  )`;

/** Times are stored in UTC, without saying so. */
const localTime = (time: Prisma.Sql, timeZone: string): Prisma.Sql =>
  Prisma.sql`((${time} AT TIME ZONE 'UTC') AT TIME ZONE ${timeZone})`;
