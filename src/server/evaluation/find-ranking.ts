import type { z } from 'zod';
import { rankingResultSchema, type rankingStateSchema } from '@/domain/contracts/quality';
import { database } from '@/infra/database';

/** What the last evaluation on hidden plays came to; null before the first. */
export async function findRanking(): Promise<z.infer<typeof rankingStateSchema>> {
  const latest = await database().rankingEvaluation.findFirst({ orderBy: { finishedAt: 'desc' } });
  const result = rankingResultSchema.safeParse(latest?.result).data;
  return {
    latest: latest && result ? { ...result, finishedAt: latest.finishedAt.toISOString() } : null,
  };
}
