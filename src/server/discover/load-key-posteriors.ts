import { z } from 'zod';
import { database } from '@/infra/database';

const posteriorSchema = z.array(z.number().min(0).max(1)).length(24);

/**
 * How likely each of the 24 keys is for some tracks, as their analysis said it. Asked for the few that are put in order: for a
 * whole library it would be most of what is read.
 * @returns by track; without those that were analysed before it was kept
 */
export async function loadKeyPosteriors(trackIds: readonly string[]): Promise<Map<string, number[]>> {
  if (trackIds.length === 0) return new Map();
  const rows = await database().$queryRaw<{ trackId: string; posterior: unknown }[]>`
    SELECT "trackId", "features"->'keyPosterior' AS "posterior"
    FROM "TrackAnalysis" WHERE "trackId" = ANY(${[...trackIds]}::uuid[])`;
  return new Map(
    rows.flatMap(({ trackId, posterior }) => {
      const known = posteriorSchema.safeParse(posterior).data;
      return known ? [[trackId, known] as const] : [];
    }),
  );
}
