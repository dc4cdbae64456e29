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

/** What tuning the ear to this library came to: mean reciprocal ranks of another place of the same track. */
export const soundTuningSchema = z.object({
  at: z.iso.datetime(),
  before: z.number(),
  after: z.number(),
  heldOut: z.number().int(),
  isKept: z.boolean(),
});
export type SoundTuning = z.infer<typeof soundTuningSchema>;

export const analysisStateSchema = z.object({
  /** Tracks that are there. */
  tracks: z.number().int(),
  heard: z.number().int(),
  /** Those of `heard` that wait to be heard again by a newer model. */
  heardByOlder: z.number().int(),
  failed: z.number().int(),
  /** Why, the commonest first. */
  reasons: z.array(z.object({ reason: z.string(), trackCount: z.number().int() })),
  groups: z.number().int(),
  modelVersion: z.string().nullable(),
  isPaused: z.boolean(),
  /** Whether enough was listened to for a tuning. */
  canTune: z.boolean(),
  tuning: soundTuningSchema.nullable(),
});
export type AnalysisState = z.infer<typeof analysisStateSchema>;

export const analysisPauseSchema = z.object({ isPaused: z.boolean() });
