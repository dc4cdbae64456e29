import { z } from 'zod';
import { idSchema, signalSchema, weekSchema } from './common';
import { slidersSchema } from './discover';

/** What came of tracks of lists. With shares, one track counts for each signal by its part: counts need not be whole. */
const outcomesSchema = z.object({
  tracks: z.number(),
  liked: z.number(),
  completed: z.number(),
  skipped: z.number(),
  unplayed: z.number(),
});
export type Outcomes = z.infer<typeof outcomesSchema>;

export const qualityWeekSchema = z.object({
  week: weekSchema,
  lists: z.number().int(),
  all: outcomesSchema,
  bySignal: z.array(z.object({ signal: signalSchema, outcomes: outcomesSchema })),
  /** Share of the library's tracks that were on any list, 0..1; null for an empty library. */
  coverage: z.number().nullable(),
  /** Mean of -log2 of the share of the other listeners that know a track, in bits; null with too few of them. */
  noveltyBits: z.number().nullable(),
  /** Different artists for each track of a list, 0..1. */
  artistSpread: z.number(),
});
export type QualityWeek = z.infer<typeof qualityWeekSchema>;

export const qualityWeeksSchema = z.object({
  /** Oldest first; the last may still be under way. */
  weeks: z.array(qualityWeekSchema),
  currentWeek: weekSchema,
  libraryTracks: z.number().int(),
  /** Tracks that were on any list of these weeks. */
  listedTracks: z.number().int(),
  /** Whose plays say how well a track is known. */
  listeners: z.number().int(),
});

export const calibrationSchema = z.object({
  bins: z.array(
    z.object({
      predicted: z.number(),
      answers: z.number().int(),
      hits: z.number().int(),
      rate: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  answers: z.number().int(),
  expectedError: z.number().nullable(),
});
export type Calibration = z.infer<typeof calibrationSchema>;

export const rankingMethodSchema = z.enum(['blend', 'collaborative', 'text', 'audio', 'popularity']);

export const rankingResultSchema = z.object({
  /** Listeners with enough history. */
  asked: z.number().int(),
  /** Listeners who have played anything and have too little. */
  tooNew: z.number().int(),
  hiddenTracks: z.number().int(),
  /** Length of the lists. */
  k: z.number().int(),
  methods: z.array(
    z.object({
      method: rankingMethodSchema,
      ndcg: z.number(),
      /** 95 % over listeners; null for one. */
      low: z.number().nullable(),
      high: z.number().nullable(),
      recall: z.number(),
    }),
  ),
});
export type RankingResult = z.infer<typeof rankingResultSchema>;

export const rankingStateSchema = z.object({
  latest: rankingResultSchema.extend({ finishedAt: z.iso.datetime() }).nullable(),
});

const factor = z.coerce.number().min(0, 'must be at least 0').max(1, 'must be at most 1');

/** A blend to be judged: what the signals' weights are multiplied by, and how boldly it tries, beside the present one. */
export const changedBlendQuery = z.object({
  collaborative: factor.default(1),
  text: factor.default(1),
  audio: factor.default(1),
  boldness: z.coerce.number().min(0.2, 'must be at least 0.2').max(1, 'must be at most 1').default(1),
});

const estimateSchema = z.object({ mean: z.number(), low: z.number(), high: z.number() });

export const offPolicySchema = z.object({
  /** Null while no list that keeps its draws has an answer. */
  estimate: z
    .object({
      lists: z.number().int(),
      answers: z.number().int(),
      logged: z.number(),
      estimate: estimateSchema,
      difference: estimateSchema,
      effectiveAnswers: z.number(),
      effectiveLists: z.number(),
      meanWeight: z.number(),
      clipped: z.number().int(),
      verdict: z.enum(['too-little', 'too-far', 'no-difference', 'better', 'worse']),
    })
    .nullable(),
});
export type OffPolicy = z.infer<typeof offPolicySchema>;

/** One of two blends that are compared: learned weights or equal ones, multiplied by sliders. */
export const blendVariantSchema = z.object({ weights: z.enum(['learned', 'equal']), sliders: slidersSchema });
export type BlendVariant = z.infer<typeof blendVariantSchema>;

/** The blend lists are made by: a trial's winner, or what was learned, changed as estimated. */
export const servedBlendSchema = blendVariantSchema.extend({
  /** What the signals' weights are multiplied by; their sum stays. */
  signals: z.object({ collaborative: z.number(), text: z.number(), audio: z.number() }),
  boldness: z.number(),
});
export type ServedBlend = z.infer<typeof servedBlendSchema>;

/** A changed blend to be adopted: as it was estimated, beside the one that serves. */
export const adoptBlendSchema = z.object({
  collaborative: z.number().min(0).max(1),
  text: z.number().min(0).max(1),
  audio: z.number().min(0).max(1),
  boldness: z.number().min(0.2).max(1),
});

/** What was known of a blend when it was adopted. */
export const adoptionEvidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('estimate'), estimate: offPolicySchema.shape.estimate }),
  z.object({
    kind: z.literal('trial'),
    wins: z.object({ a: z.number().int(), b: z.number().int() }),
    winner: z.enum(['a', 'b']),
    pValue: z.number(),
  }),
]);

export const blendStateSchema = z.object({
  served: servedBlendSchema,
  /** It is what was learned, as it was learned. */
  isPlain: z.boolean(),
  /** Newest first. */
  history: z.array(
    z.object({
      id: idSchema,
      adoptedAt: z.iso.datetime(),
      by: z.string(),
      origin: z.enum(['what-if', 'trial', 'undo']),
      blend: servedBlendSchema,
      evidence: adoptionEvidenceSchema.nullable(),
    }),
  ),
  /** What came of the newest nightly training; null before the first. */
  training: z
    .object({
      trainedAt: z.iso.datetime(),
      /** It was clearly worse than the one in use, which goes on serving. */
      isRefused: z.boolean(),
      /** Beside the one then in use, whose estimate is `logged`; null where there was nothing to compare. */
      estimate: offPolicySchema.shape.estimate,
    })
    .nullable(),
});
export type BlendState = z.infer<typeof blendStateSchema>;

export const startTrialSchema = z.object({ a: blendVariantSchema, b: blendVariantSchema });

export const startedTrialSchema = z.object({ id: idSchema });

export const trialSchema = z.object({
  id: idSchema,
  a: blendVariantSchema,
  b: blendVariantSchema,
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Lists that were drafted. */
  lists: z.number().int(),
  outcomes: z.object({ a: outcomesSchema, b: outcomesSchema }),
  result: z.object({
    wins: z.object({ a: z.number().int(), b: z.number().int() }),
    ties: z.number().int(),
    pValue: z.number(),
    shareOfA: estimateSchema,
    chanceOfA: z.number(),
    verdict: z.enum(['too-early', 'undecided', 'a', 'b']),
  }),
});
export type Trial = z.infer<typeof trialSchema>;

export const trialListSchema = z.object({
  /** Newest first; at most the first runs. */
  items: z.array(trialSchema),
});
