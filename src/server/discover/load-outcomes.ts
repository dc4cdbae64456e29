import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import type { BlendOutcome } from '@/recommenders/blend/blend-belief';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { answersWhere } from './answers';
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
  const ofUser = userId === undefined ? Prisma.empty : Prisma.sql`AND l."userId" = ${userId}`;
  const rows = await database().$queryRaw<
    {
      features: unknown;
      builtAt: Date;
      outcome: 'complete' | 'partial' | 'skip' | null;
      feedback: 'like' | 'dislike' | null;
    }[]
  >`
    SELECT features, "builtAt", outcome, feedback
    FROM (${answersWhere(Prisma.sql`e.features IS NOT NULL AND l."builtAt" >= ${since} ${ofUser}`)}) answers
    WHERE outcome IS NOT NULL OR feedback IS NOT NULL`;
  return rows.flatMap(({ features, builtAt, outcome, feedback }) => {
    const known = featuresSchema.safeParse(features).data;
    const said = outcomeValue({ outcome, feedback });
    if (!known || !said) return [];
    return [{ ...said, features: known, ageDays: Math.max(0, now.getTime() - builtAt.getTime()) / dayMs }];
  });
}
