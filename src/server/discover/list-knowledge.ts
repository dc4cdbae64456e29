import { z } from 'zod';
import { database } from '@/infra/database';

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

/** Reads what the recommenders know at this moment from the models that serve (see `servingModel`) and the analyses. */
export async function measureKnowledge(): Promise<Knowledge> {
  const [row] = await database().$queryRaw<{ collaborative: unknown; text: unknown; audio: number }[]>`
    SELECT
      (SELECT "metrics" FROM "Model" WHERE "kind" = 'collaborative' AND "refusal" IS NULL AND "itemFactors" IS NOT NULL
        ORDER BY "trainedAt" DESC LIMIT 1) AS "collaborative",
      (SELECT "metrics" FROM "Model" WHERE "kind" = 'text' ORDER BY "trainedAt" DESC LIMIT 1) AS "text",
      (SELECT count(*) FROM "TrackAnalysis" WHERE "embedding" IS NOT NULL)::int AS "audio"`;
  const { users, items } = metricsSchema.parse(row!.collaborative ?? {});
  const { mentions } = metricsSchema.parse(row!.text ?? {});
  return { collaborative: users + items, text: mentions, audio: row!.audio };
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
