import { z } from 'zod';
import { signalSchema } from '@/domain/contracts/common';
import { tasteMixSchema } from '@/domain/contracts/taste';
import { localDay } from '@/domain/local-day';
import { database } from '@/infra/database';
import type { TasteMixes } from '@/infra/prisma/generated/client';

/** A taste's mix as it was made in the morning: what the listener says of the taste since is looked up when it is read. */
const storedMixSchema = tasteMixSchema.extend({
  /** Tracks that stand for the taste. */
  members: z.array(z.string()),
  /** In playing order. */
  entries: z.array(
    z.object({
      trackId: z.string(),
      artistId: z.string(),
      isKnown: z.boolean(),
      /** Of one that was not heard yet, the loved track it is near; none in mixes from before it was noted. */
      near: z.object({ trackId: z.string(), signal: signalSchema }).nullable().default(null),
    }),
  ),
  /** The track by which the listener has said something of the taste; null where they have not. */
  wishedBy: z.string().nullable(),
});
export type StoredTasteMix = z.infer<typeof storedMixSchema>;

/** Those of a row; none where it was written by another version. */
export const readStoredMixes = (stored: unknown): StoredTasteMix[] =>
  z.array(storedMixSchema).catch([]).parse(stored);

export interface Listener {
  id: string;
  timeZone: string;
}

/** On a listener's first day what they do counts, but mixes that change with each song are none. */
const EARLY_MS = 10 * 60_000;

/**
 * Whether a listener's mixes have to be made: there are none of today, or they were made of nothing, or of the listener's
 * first hours, and there is more since.
 */
export async function areMixesDue(
  listener: Listener,
  row: Pick<TasteMixes, 'day' | 'madeAt' | 'isEarly' | 'mixes'> | null,
  now: Date,
): Promise<boolean> {
  if (!row) return hasSaidSomething(listener.id, new Date(0));
  if (row.day !== localDay(now, listener.timeZone)) return true;
  const isFresh = readStoredMixes(row.mixes).length > 0 && Date.now() - row.madeAt.getTime() < EARLY_MS;
  return row.isEarly && !isFresh && hasSaidSomething(listener.id, row.madeAt);
}

/** Whether a listener has picked, liked or played anything since, here or in what they brought along. */
async function hasSaidSomething(userId: string, since: Date): Promise<boolean> {
  const [row] = await database().$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "TastePick" WHERE "userId" = ${userId} AND "createdAt" > ${since})
      OR EXISTS (SELECT 1 FROM "Feedback" WHERE "userId" = ${userId} AND "updatedAt" > ${since})
      OR EXISTS (SELECT 1 FROM "Play" WHERE "userId" = ${userId} AND "createdAt" > ${since})
      OR EXISTS (SELECT 1 FROM "HistoryImport" WHERE "userId" = ${userId} AND "finishedAt" > ${since}) AS "has"`;
  return row!.has;
}
