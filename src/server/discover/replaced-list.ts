import { z } from 'zod';
import { PlayOutcome, type Prisma } from '@/infra/prisma/generated/client';
import { isListTouched } from './is-list-touched';

const json = z.json() as unknown as z.ZodType<Prisma.InputJsonValue>;

/** A list as it is kept within the one that took its place. */
export const replacedListSchema = z.object({
  builtAt: z.coerce.date(),
  blend: json,
  /** Lists kept before there were weights have none. */
  weights: json.nullish().transform((weights) => weights ?? undefined),
  relaxations: z.array(z.string()),
  entries: z.array(
    z.object({
      position: z.number(),
      trackId: z.string(),
      score: z.number(),
      shareCollaborative: z.number(),
      shareText: z.number(),
      shareAudio: z.number(),
      reasons: json,
      features: json.nullish().transform((features) => features ?? undefined),
      propensity: z.number(),
      outcome: z.enum(PlayOutcome).nullable(),
    }),
  ),
});

/**
 * What the list that takes another's place has to keep, so that the listener can have that one back. A list they have not
 * begun with hands on what it keeps itself: of several replacements the first is the one to return to. One that they did
 * not wish away and have not begun with is not missed.
 */
export async function keepReplaced(
  tx: Prisma.TransactionClient,
  where: { userId: string; week: string },
  existing: 'replace' | 'replace-untouched',
): Promise<Prisma.InputJsonValue | undefined> {
  const list = await tx.discoverList.findUnique({
    where: { userId_week: where },
    include: { entries: { omit: { listId: true }, orderBy: { position: 'asc' } } },
  });
  if (!list) return undefined;
  if (list.replaced && !(await isListTouched(list, tx))) return list.replaced;
  if (existing === 'replace-untouched') return undefined;
  const { builtAt, blend, weights, relaxations, entries } = list;
  return JSON.parse(JSON.stringify({ builtAt, blend, weights, relaxations, entries }));
}
