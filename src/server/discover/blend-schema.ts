import { z } from 'zod';
import { FIRST_GUESS } from '@/recommenders/blend/blend-belief';

const bySignal = z.object({ collaborative: z.number(), text: z.number(), audio: z.number() });

/** What the odds of a like were made of, as an entry of a list keeps it. */
export const featuresSchema = z.object({ ranks: bySignal, nearness: z.number(), distaste: z.number() });

/** What signals were worth to a listener, as a list keeps it. */
export const weightsSchema = z.object({
  bias: z.number(),
  signals: bySignal,
  nearness: z.number().default(FIRST_GUESS.nearness),
  distaste: z.number(),
});

/** What is believed of the weights, as a model keeps it. */
export const beliefSchema = z.object({ mean: z.array(z.number()), precision: z.array(z.array(z.number())) });

/** What a list's weights were drawn from, as it keeps it. */
export const drawLogSchema = z.object({
  mean: z.array(z.number()),
  precision: z.array(z.array(z.number())),
  spread: z.number(),
  vectors: z.array(z.array(z.number())),
});
