import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import type { BlendOutcome } from '@/recommenders/blend/blend-belief';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { featuresSchema } from './blend-schema';

/** What is older has faded to nothing that matters. */
const memoryDays = 365;
const dayMs = 86_400_000;

/**
 * What came of the tracks that were on lists: of one listener's, or of everybody's. Tracks that were not played or judged
 * since say nothing, nor do those of lists from before it was kept what they were chosen by.
 */
export async function loadOutcomes(now: Date, userId?: string): Promise<BlendOutcome[]> {
  const since = new Date(now.getTime() - memoryDays * dayMs);
  const rows = await database().$queryRaw<
    {
      features: unknown;
      builtAt: Date;
      outcome: 'complete' | 'partial' | 'skip' | null;
      feedback: 'like' | 'dislike' | null;
    }[]
  >`
    SELECT e.features, l."builtAt", p.outcome::text, f.value::text AS feedback
    FROM "DiscoverList" l JOIN "DiscoverEntry" e ON e."listId" = l.id
    LEFT JOIN LATERAL (
      SELECT outcome FROM "Play"
      WHERE "userId" = l."userId" AND "trackId" = e."trackId" AND "startedAt" >= l."builtAt"
      ORDER BY array_position(ARRAY['complete', 'partial', 'skip'], outcome::text) LIMIT 1
    ) p ON true
    LEFT JOIN "Feedback" f
      ON f."userId" = l."userId" AND f."trackId" = e."trackId" AND f."updatedAt" >= l."builtAt"
    WHERE e.features IS NOT NULL AND l."builtAt" >= ${since}
      AND (p.outcome IS NOT NULL OR f.value IS NOT NULL)
      ${userId === undefined ? Prisma.empty : Prisma.sql`AND l."userId" = ${userId}`}`;
  return rows.flatMap(({ features, builtAt, outcome, feedback }) => {
    const known = featuresSchema.safeParse(features).data;
    const said = outcomeValue({ outcome, feedback });
    if (!known || !said) return [];
    return [{ ...said, features: known, ageDays: Math.max(0, now.getTime() - builtAt.getTime()) / dayMs }];
  });
}
