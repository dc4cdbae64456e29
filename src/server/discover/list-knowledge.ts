import { z } from 'zod';
import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';
import { servingModel } from '../training/serving-model';

/**
 * How much each recommender has to go on: listeners, tracks and artists that were compared; mentions found in what is
 * written; tracks listened to.
 */
export type Knowledge = z.output<typeof knowledgeSchema>;

const knowledgeSchema = z.object({ collaborative: z.number(), text: z.number(), audio: z.number() });
const metricsSchema = z.object({
  users: z.number().catch(0),
  items: z.number().catch(0),
  mentions: z.number().catch(0),
});

/** A list that was built before this part of what a recommender knows today is worth building again. */
const missedPart = 1 / 3;

/** Reads what the recommenders know at this moment from the models that serve and the analyses. */
export async function measureKnowledge(): Promise<Knowledge> {
  const db = database();
  const metricsOf = async (where: Prisma.ModelWhereInput) => {
    const newest = await db.model.findFirst({
      where,
      orderBy: { trainedAt: 'desc' },
      select: { metrics: true },
    });
    return metricsSchema.parse(newest?.metrics ?? {});
  };
  const { users, items } = await metricsOf(servingModel);
  const { mentions } = await metricsOf({ kind: 'text' });
  const audio = await db.trackAnalysis.count({ where: { embedding: { not: null } } });
  return { collaborative: users + items, text: mentions, audio };
}

/**
 * Whether so much was learnt since a list was built that building it again is worth it: by any recommender a third of
 * what it knows now, or anything at all when the list is short.
 * @param stored the list's own knowledge; a list from before knowledge was noted is left as it is
 */
export function isMuchMoreKnown(stored: unknown, now: Knowledge, isShort: boolean): boolean {
  const then = knowledgeSchema.safeParse(stored).data;
  if (!then) return false;
  return (['collaborative', 'text', 'audio'] as const).some((signal) => {
    const learnt = now[signal] - then[signal];
    return learnt > 0 && (isShort || learnt >= missedPart * now[signal]);
  });
}
