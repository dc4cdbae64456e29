import type { Calibration } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { calibrationCurve } from '@/recommenders/evaluation/calibration-curve';
import { answersWhere } from '../discover/answers';

/** As the blend forgets. */
const memoryDays = 365;
const dayMs = 86_400_000;

/**
 * How often the tracks of lists were liked or heard to the end, by how likely the blend held that. Left out are lists of
 * trials, whose scores are of two blends, and those made with adventure, which is added to the odds and predicts nothing.
 */
export async function findCalibration(now: Date): Promise<Calibration> {
  const since = new Date(now.getTime() - memoryDays * dayMs);
  const lists = Prisma.sql`l."builtAt" >= ${since} AND l."trialId" IS NULL AND e.features IS NOT NULL
    AND coalesce((l.blend->>'adventure')::float, 0) = 0`;
  // Grouped by hundredths, so that the answers of any number of listeners fit.
  const rows = await database().$queryRaw<
    {
      hundredth: number;
      predicted: number;
      answers: number;
      outcome: 'complete' | 'partial' | 'skip' | null;
      feedback: 'like' | 'dislike' | null;
    }[]
  >`
    SELECT floor(score * 100)::int AS hundredth, sum(score)::float AS predicted, count(*)::int AS answers,
      outcome, feedback
    FROM (${answersWhere(lists)}) answers WHERE outcome IS NOT NULL OR feedback IS NOT NULL
    GROUP BY floor(score * 100)::int, outcome, feedback`;
  const groups = new Map<number, { predicted: number; answers: number; hits: number }>();
  for (const { hundredth, predicted, answers, ...heard } of rows) {
    const group = groups.get(hundredth) ?? { predicted: 0, answers: 0, hits: 0 };
    groups.set(hundredth, group);
    group.predicted += predicted;
    group.answers += answers;
    if (outcomeValue(heard)!.value > 0) group.hits += answers;
  }
  return calibrationCurve(
    [...groups.values()].map((group) => ({ ...group, predicted: group.predicted / group.answers })),
  );
}
