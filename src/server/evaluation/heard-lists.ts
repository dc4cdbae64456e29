import type { z } from 'zod';
import { isSameServed, PLAIN_BLEND } from '@/domain/blend-variant';
import type { ServedBlend } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import type { HeardList } from '@/recommenders/evaluation/off-policy';
import { answersWhere } from '../discover/answers';
import { drawLogSchema } from '../discover/blend-schema';
import { servedBlendOf } from './served-blend';

/** The newest say most of what listeners like now, and must fit in memory. */
const mostLists = 2_000;

/** A list with what it was drawn from and what came of it. */
interface LoggedList {
  builtAt: Date;
  log: z.infer<typeof drawLogSchema>;
  entries: HeardList['entries'];
}

/** The newest lists that keep their draws and were made by the blend that serves now, also before another served. */
export async function loadHeardLists(): Promise<LoggedList[]> {
  const db = database();
  const lists = await db.discoverList.findMany({
    where: { draws: { not: Prisma.DbNull }, trialId: null },
    orderBy: { builtAt: 'desc' },
    take: mostLists,
    select: { id: true, builtAt: true, draws: true },
  });
  const isBySame = await findWhenSameServed();
  const bySame = lists.filter(({ builtAt }) => isBySame(builtAt));
  const entries = await findEntries(bySame.map(({ id }) => id));
  return bySame.flatMap(({ id, builtAt, draws }): LoggedList[] => {
    const log = drawLogSchema.safeParse(draws).data;
    const own = entries.get(id);
    return log && own ? [{ builtAt, log, entries: own }] : [];
  });
}

/** Says of a moment whether the blend that serves now was the one that served then. */
async function findWhenSameServed(): Promise<(moment: Date) => boolean> {
  const adoptions = await database().blendAdoption.findMany({
    orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }],
    select: { adoptedAt: true, blend: true },
  });
  const blends = adoptions.map(({ adoptedAt, blend }) => ({ adoptedAt, blend: servedBlendOf(blend) }));
  const servedAt = (moment: Date): ServedBlend =>
    blends.find(({ adoptedAt }) => adoptedAt <= moment)?.blend ?? PLAIN_BLEND;
  const present = blends[0]?.blend ?? PLAIN_BLEND;
  return (moment) => isSameServed(servedAt(moment), present);
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
