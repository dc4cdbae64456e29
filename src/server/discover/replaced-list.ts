import { z } from 'zod';
import { BlendTeam, PlayOutcome, type Prisma } from '@/infra/prisma/generated/client';
import { isListTouched } from './is-list-touched';

const json = z.json() as unknown as z.ZodType<Prisma.InputJsonValue>;

/** A list as it is kept within the one that took its place. */
export const replacedListSchema = z.object({
  builtAt: z.coerce.date(),
  isLate: z.boolean().default(false),
  blend: json,
  /** Lists kept before there were weights have none. */
  weights: json.nullish().transform((weights) => weights ?? undefined),
  draws: json.nullish().transform((draws) => draws ?? undefined),
  trialId: z.string().nullish(),
  relaxations: z.array(z.string()),
  tastes: json.nullish().transform((tastes) => tastes ?? undefined),
  /** The list that this one had taken the place of, where steps can be taken back one by one. */
  replaced: json.nullish().transform((replaced) => replaced ?? undefined),
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
      inDraws: z.number().nullish(),
      team: z.enum(BlendTeam).nullish(),
      outcome: z.enum(PlayOutcome).nullable(),
      leftAt: z.coerce.date().nullish(),
    }),
  ),
});

type ReplacedList = z.output<typeof replacedListSchema>;

/** So many steps can be taken back. */
const MOST_STEPS = 8;

/** A list with at most so many before it. */
function withSteps(list: ReplacedList, steps: number): unknown {
  const before = replacedListSchema.safeParse(list.replaced).data;
  return { ...list, replaced: steps > 0 && before ? withSteps(before, steps - 1) : undefined };
}

/**
 * What the list that takes another's place has to keep, so that the listener can have that one back. A list they have not
 * begun with hands on what it keeps itself: of several replacements the first is the one to return to. One that they did
 * not wish away and have not begun with is not missed. A list that was steered away from is kept in any case, with those
 * before it: each move of the sliders can be taken back.
 */
export async function keepReplaced(
  tx: Prisma.TransactionClient,
  where: { userId: string; week: string },
  existing: 'replace' | 'replace-untouched' | 'steer',
): Promise<Prisma.InputJsonValue | undefined> {
  const list = await tx.discoverList.findUnique({
    where: { userId_week: where },
    include: { entries: { omit: { listId: true }, orderBy: { position: 'asc' } } },
  });
  if (!list) return undefined;
  const { builtAt, isLate, blend, weights, draws, trialId, relaxations, tastes, entries } = list;
  const own = { builtAt, isLate, blend, weights, draws, trialId, relaxations, tastes, entries };
  if (existing === 'steer') {
    const before = replacedListSchema.safeParse(list.replaced).data;
    return JSON.parse(JSON.stringify({ ...own, replaced: before && withSteps(before, MOST_STEPS - 2) }));
  }
  if (list.replaced && !(await isListTouched(list, tx))) return list.replaced;
  if (existing === 'replace-untouched') return undefined;
  return JSON.parse(JSON.stringify(own));
}
