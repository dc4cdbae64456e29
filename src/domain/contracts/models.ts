import { z } from 'zod';
import { idSchema } from './common';

const qualitySchema = z.object({
  /** Of lists of 20, on what was held out of the training. */
  ndcg: z.number(),
  recall: z.number(),
  /** What everybody's favourites reach. */
  popularityNdcg: z.number(),
  askedUsers: z.number().int(),
});

const foundSchema = z.object({
  /** α0 of the factors. */
  unobservedWeight: z.number(),
  /** λ of the factors, as a multiple of its rule. */
  regularizationOfRule: z.number(),
  /** λ of the linear model, as a multiple of its rule. */
  linearRegularizationOfRule: z.number(),
  popularityDamping: z.number(),
  /** The linear model's part of a score. */
  linearShare: z.number(),
});

export const trainingSchema = z.object({
  id: idSchema,
  trainedAt: z.iso.datetime(),
  users: z.number().int(),
  items: z.number().int(),
  observations: z.number().int(),
  trainMs: z.number(),
  quality: qualitySchema.nullable(),
  linearShare: z.number(),
  factors: z.number().int().nullable(),
  /** Why it does not serve. */
  refusal: z.string().nullable(),
});
export type Training = z.infer<typeof trainingSchema>;

export const collaborativeStateSchema = z.object({
  /** Newest first; the first that was not refused serves. */
  trainings: z.array(trainingSchema),
  search: z
    .object({
      finishedAt: z.iso.datetime(),
      settings: foundSchema,
      quality: qualitySchema,
      trials: z.array(
        z.object({
          part: z.enum(['factors', 'linear']),
          settings: foundSchema.partial(),
          ndcg: z.number(),
          recall: z.number(),
        }),
      ),
    })
    .nullable(),
  /** Days after which a play counts half; null for plays that never fade. */
  halfLifeDays: z.number().nullable(),
});
export type CollaborativeState = z.infer<typeof collaborativeStateSchema>;

export const halfLifeSchema = z.object({
  days: z.number().min(1, 'must be at least 1').max(36_500, 'must be at most 36500').nullable(),
});
