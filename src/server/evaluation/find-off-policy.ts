import type { OffPolicy } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { type ChangedBlend, drawRatios } from '@/recommenders/evaluation/draw-ratios';
import { estimateOffPolicy, type HeardList } from '@/recommenders/evaluation/off-policy';
import { answersWhere } from '../discover/answers';
import { drawLogSchema } from '../discover/blend-schema';

/** The newest say most of what listeners like now, and must fit in memory. */
const mostLists = 2_000;

/** What answers lists of a changed blend would have had, by the answers to the newest lists of the one that serves. */
export async function findOffPolicy(changed: ChangedBlend): Promise<OffPolicy> {
  const db = database();
  const lists = await db.discoverList.findMany({
    where: { draws: { not: Prisma.DbNull }, trialId: null },
    orderBy: { builtAt: 'desc' },
    take: mostLists,
    select: { id: true, draws: true },
  });
  const entries = await findEntries(lists.map(({ id }) => id));
  const heard = lists.flatMap(({ id, draws }): HeardList[] => {
    const log = drawLogSchema.safeParse(draws).data;
    const own = entries.get(id);
    return log && own ? [{ ratios: drawRatios(log, changed), entries: own }] : [];
  });
  return { estimate: estimateOffPolicy(heard) };
}

async function findEntries(listIds: readonly string[]): Promise<Map<string, HeardList['entries'][number][]>> {
  const rows = await database().$queryRaw<
    {
      listId: string;
      inDraws: number;
      outcome: 'complete' | 'partial' | 'skip' | null;
      feedback: 'like' | 'dislike' | null;
    }[]
  >`
    SELECT "listId", "inDraws", outcome, feedback
    FROM (${answersWhere(Prisma.sql`l.id = ANY(${[...listIds]}::uuid[]) AND e."inDraws" IS NOT NULL`)}) answers`;
  const byList = new Map<string, HeardList['entries'][number][]>();
  for (const { listId, inDraws, ...heard } of rows) {
    const own = byList.get(listId) ?? [];
    byList.set(listId, own);
    own.push({ inDraws, answer: outcomeValue(heard) });
  }
  return byList;
}
