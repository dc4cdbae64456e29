import { database } from '@/infra/database';
import type { Proposal } from './propose-names';

/** How often a listener has played each of these: of an artist or album, all that is theirs. Those never played are left out. */
export async function countPlays(
  proposals: readonly Proposal[],
  userId: string,
): Promise<ReadonlyMap<string, number>> {
  if (proposals.length === 0) return new Map();
  const idsOf = (kind: Proposal['kind']) => proposals.filter((one) => one.kind === kind).map(({ id }) => id);
  const rows = await database().$queryRaw<{ id: string; plays: number }[]>`
    SELECT play."trackId" AS "id", count(*)::int AS "plays" FROM "Play" AS play
    WHERE play."userId" = ${userId} AND play."trackId" = ANY(${idsOf('track')}::uuid[]) GROUP BY 1
    UNION ALL
    SELECT credit."artistId", count(*)::int FROM "TrackArtist" AS credit
    JOIN "Play" AS play ON play."trackId" = credit."trackId" AND play."userId" = ${userId}
    WHERE credit."artistId" = ANY(${idsOf('artist')}::uuid[]) GROUP BY 1
    UNION ALL
    SELECT track."albumId", count(*)::int FROM "Track" AS track
    JOIN "Play" AS play ON play."trackId" = track."id" AND play."userId" = ${userId}
    WHERE track."albumId" = ANY(${idsOf('album')}::uuid[]) GROUP BY 1`;
  return new Map(rows.map(({ id, plays }) => [id, plays]));
}
