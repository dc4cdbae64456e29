import { database } from '@/infra/database';

/** So long what a listener plays most is taken as it was: who types asks many times a minute. */
const FRESH_MS = 60_000;
const LISTENERS = 200;
const TRACKS = 2_000;
const OTHERS = 1_000;

type Kept = { plays: Promise<ReadonlyMap<string, number>>; loadedAt: number };
const kept = new Map<string, Kept>();

/**
 * How often a listener has played the tracks, artists and albums they play most, by id. After a minute it is counted again,
 * for the next who asks: nobody waits for it twice.
 */
export function mostPlayed(userId: string, now = Date.now()): Promise<ReadonlyMap<string, number>> {
  const known = kept.get(userId);
  if (known && now - known.loadedAt < FRESH_MS) return known.plays;
  const plays = load(userId);
  const entry = { plays: known?.plays ?? plays, loadedAt: now };
  kept.delete(userId);
  kept.set(userId, entry);
  plays.then(
    () => {
      entry.plays = plays;
    },
    () => {
      if (kept.get(userId) === entry) kept.delete(userId);
    },
  );
  // Whoever has not typed for longest gives way.
  if (kept.size > LISTENERS) kept.delete(kept.keys().next().value!);
  return entry.plays;
}

async function load(userId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database().$queryRaw<{ id: string; plays: number }[]>`
    WITH own AS MATERIALIZED (
      SELECT play."trackId", count(*) AS "plays" FROM "Play" AS play WHERE play."userId" = ${userId} GROUP BY 1
    )
    (SELECT own."trackId" AS "id", own."plays"::int FROM own ORDER BY own."plays" DESC LIMIT ${TRACKS})
    UNION ALL
    (SELECT credit."artistId", sum(own."plays")::int FROM own
      JOIN "TrackArtist" AS credit ON credit."trackId" = own."trackId" GROUP BY 1 ORDER BY 2 DESC LIMIT ${OTHERS})
    UNION ALL
    (SELECT track."albumId", sum(own."plays")::int FROM own
      JOIN "Track" AS track ON track."id" = own."trackId"
      WHERE track."albumId" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT ${OTHERS})`;
  return new Map(rows.map(({ id, plays }) => [id, plays]));
}
