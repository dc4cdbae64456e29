import { database } from '@/infra/database';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';

type Play = ListeningEvent & { trackId: string };

/**
 * Plays as the recommenders ask for them, by track. The moments of a track come as one text: a row for each of the 300,000
 * plays of somebody who brought their history costs the client many times what Postgres spends on it.
 * @param userId one listener, or everybody
 */
export async function loadPlays(userId: string | null = null): Promise<{ userId: string; plays: Play[] }[]> {
  const rows = await database().$queryRaw<
    { userId: string; trackId: string; artistId: string; kind: Play['kind']; moments: string }[]
  >`
    SELECT p."userId", p."trackId"::text, t."artistId"::text, p."outcome"::text AS "kind",
      string_agg((extract(epoch FROM p."startedAt") * 1000)::bigint::text, ',' ORDER BY p."startedAt") AS "moments"
    FROM "Play" p JOIN "Track" t ON t."id" = p."trackId"
    WHERE ${userId}::text IS NULL OR p."userId" = ${userId}::text
    GROUP BY p."userId", p."trackId", t."artistId", p."outcome"
    ORDER BY p."userId", p."trackId", p."outcome"`;
  const byUser = new Map<string, Play[]>();
  for (const { userId: listener, trackId, artistId, kind, moments } of rows) {
    const plays = byUser.get(listener) ?? [];
    byUser.set(listener, plays);
    for (const moment of moments.split(','))
      plays.push({ trackId, artistId, kind, at: new Date(Number(moment)) });
  }
  return [...byUser].map(([listener, plays]) => ({ userId: listener, plays }));
}
