import type { z } from 'zod';
import type { Outcomes, qualityWeeksSchema } from '@/domain/contracts/quality';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { SIGNALS, type Signal } from '@/recommenders/blend/candidate';
import { answersWhere } from '../discover/answers';
import { noOutcomes, outcomeCounts, outcomesOf } from './outcome-counts';

const shownWeeks = 26;
const weekMs = 7 * 86_400_000;
/** With fewer others, "nobody knows it" is said by chance. */
const fewestOthers = 5;

/** What came of the lists of the last half year, week by week and by signal, and how far they reached. */
export async function findQualityWeeks(now: Date): Promise<z.infer<typeof qualityWeeksSchema>> {
  const db = database();
  const since = Prisma.sql`l.week > ${isoWeekOf(new Date(now.getTime() - shownWeeks * weekMs), 'UTC')}`;
  const [all, bySignal, reach, libraryTracks, [listed], [known]] = await Promise.all([
    db.$queryRaw<({ week: string; lists: number } & Outcomes)[]>`
      SELECT week, count(DISTINCT "listId")::int AS lists, ${outcomeCounts(Prisma.sql`1`)}
      FROM (${answersWhere(since)}) answers GROUP BY week ORDER BY week`,
    db.$queryRaw<({ week: string; signal: Signal } & Outcomes)[]>`
      SELECT week, signal, ${outcomeCounts(Prisma.sql`share`)}
      FROM (${answersWhere(since)}) answers CROSS JOIN LATERAL (VALUES
        ('collaborative', "shareCollaborative"), ('text', "shareText"), ('audio', "shareAudio")) s(signal, share)
      GROUP BY week, signal`,
    findReach(since),
    db.track.count({ where: { missingSince: null } }),
    db.$queryRaw<{ tracks: number }[]>`
      SELECT count(DISTINCT e."trackId")::int AS tracks FROM "DiscoverList" l
      JOIN "DiscoverEntry" e ON e."listId" = l.id JOIN "Track" t ON t.id = e."trackId"
      WHERE t."missingSince" IS NULL AND ${since}`,
    db.$queryRaw<{ listeners: number }[]>`SELECT ${listenerCount} AS listeners`,
  ]);
  return {
    weeks: all.map(({ week, lists, ...outcomes }) => {
      const { tracks, novelty, spread } = reach.find((row) => row.week === week)!;
      return {
        week,
        lists,
        all: outcomesOf(outcomes),
        bySignal: SIGNALS.map((signal) => ({
          signal,
          outcomes: outcomesOf(
            bySignal.find((row) => row.week === week && row.signal === signal) ?? noOutcomes,
          ),
        })),
        coverage: libraryTracks > 0 ? tracks / libraryTracks : null,
        noveltyBits: novelty,
        artistSpread: spread,
      };
    }),
    currentWeek: isoWeekOf(now, 'UTC'),
    libraryTracks,
    listedTracks: listed!.tracks,
    listeners: known!.listeners,
  };
}

/** Accounts that play, and community listeners of whom single tracks are known. */
const listenerCount = Prisma.sql`((SELECT count(DISTINCT "userId") FROM "Play")
  + (SELECT count(DISTINCT "listenerId") FROM "CommunityTrackPlay"))::int`;

/**
 * Of the lists of each week: tracks of the library on any of them, how unknown their tracks are to the other listeners,
 * and different artists a track. Who first plays a track after the list was built does not know it yet. One more knows
 * each track than is known of, so that none is infinitely new (Laplace).
 */
function findReach(since: Prisma.Sql) {
  return database().$queryRaw<{ week: string; tracks: number; novelty: number | null; spread: number }[]>`
    WITH entry AS (
      SELECT l.id AS "listId", l.week, l."userId", l."builtAt", e."trackId", e."leftAt", t."artistId", t."missingSince"
      FROM "DiscoverList" l JOIN "DiscoverEntry" e ON e."listId" = l.id JOIN "Track" t ON t.id = e."trackId"
      WHERE ${since}
    ), first AS (
      SELECT "trackId", "userId", min("startedAt") AS at FROM "Play"
      WHERE "trackId" IN (SELECT "trackId" FROM entry) GROUP BY "trackId", "userId"
    ), crowd AS (
      SELECT "trackId", count(*) AS knowers FROM "CommunityTrackPlay"
      WHERE "trackId" IN (SELECT "trackId" FROM entry) GROUP BY "trackId"
    ), known AS (
      SELECT entry.*, coalesce(crowd.knowers, 0) + (
        SELECT count(*) FROM first
        WHERE first."trackId" = entry."trackId" AND first."userId" <> entry."userId" AND first.at < entry."builtAt"
      ) AS knowers, ${listenerCount} - 1 AS others
      FROM entry LEFT JOIN crowd ON crowd."trackId" = entry."trackId"
    ), spread AS (
      SELECT week, count(DISTINCT "artistId")::float / count(*) AS spread FROM entry
      WHERE "leftAt" IS NULL GROUP BY week, "listId"
    )
    SELECT week, count(DISTINCT "trackId") FILTER (WHERE "missingSince" IS NULL)::int AS tracks,
      (avg(-log(2, least(1, (knowers + 1)::numeric / (others + 1)))) FILTER (WHERE others >= ${fewestOthers}))::float
        AS novelty,
      (SELECT avg(spread) FROM spread WHERE spread.week = known.week)::float AS spread
    FROM known GROUP BY week`;
}
