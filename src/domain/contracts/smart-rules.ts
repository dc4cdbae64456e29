import { z } from 'zod';
import { MOST_PLAYLIST_TRACKS } from '../playlist-size';
import { type FieldOf, smartFields, smartOperators, smartOrders } from '../smart-playlists/smart-fields';
import { idSchema } from './common';
import { feedbackValueSchema, trackSchema } from './library';
import { mixIdSchema } from './sounds';

/** A handful of conditions says what is meant; hundreds are somebody's attack. */
const MOST_RULES = 25;
const MOST_GROUPS = 10;

const words = <Field extends FieldOf<'words'>>(field: Field) =>
  z.object({
    field: z.literal(field),
    operator: z.enum(smartOperators.words),
    value: z.string().trim().min(1).max(200),
  });

const bounds = (field: FieldOf<'amount' | 'tempo'>) => {
  const { min, max } = smartFields[field];
  const value = z.number().min(min).max(max);
  /** `to` counts only for "between", whichever of the two is larger. */
  return { value, to: value.nullable().default(null) };
};
const amount = <Field extends FieldOf<'amount'>>(field: Field) =>
  z.object({ field: z.literal(field), operator: z.enum(smartOperators.amount), ...bounds(field) });

const span = (field: FieldOf<'days' | 'heard' | 'weeks'>) =>
  z.number().int().min(1).max(smartFields[field].max);

/** Places on the Camelot wheel, 1A .. 12B. */
export const camelotCodes = Array.from({ length: 24 }, (_, i) => `${(i >> 1) + 1}${i % 2 === 0 ? 'A' : 'B'}`);

/** One condition on a track. What a track does not have (no tempo yet, no album) is met only by the words that say "not". */
export const smartRuleSchema = z.discriminatedUnion('field', [
  words('genre'),
  words('artist'),
  words('album'),
  words('title'),
  amount('year'),
  amount('duration'),
  amount('loudness'),
  amount('energy'),
  amount('plays'),
  amount('skips'),
  z.object({
    field: z.literal('tempo'),
    operator: z.enum(smartOperators.tempo),
    ...bounds('tempo'),
    /** Twice and half of it fit as well: 87 BPM is felt as 174 by many. */
    halfOrDouble: z.boolean().default(false),
  }),
  z.object({ field: z.literal('key'), operator: z.enum(smartOperators.key), value: z.enum(camelotCodes) }),
  z.object({ field: z.literal('mood'), operator: z.enum(smartOperators.mood), value: mixIdSchema }),
  z.object({ field: z.literal('group'), operator: z.enum(smartOperators.group), value: idSchema }),
  z.object({
    field: z.literal('feedback'),
    operator: z.enum(smartOperators.feedback),
    value: feedbackValueSchema,
  }),
  z.object({ field: z.literal('added'), operator: z.enum(smartOperators.days), value: span('added') }),
  /** Skips are no hearing. `value` counts for nothing in "never". */
  z.object({ field: z.literal('heard'), operator: z.enum(smartOperators.heard), value: span('heard') }),
  /** 1 is this week's list alone. */
  z.object({ field: z.literal('discover'), operator: z.enum(smartOperators.weeks), value: span('discover') }),
]);
export type SmartRule = z.output<typeof smartRuleSchema>;

export const smartGroupSchema = z.object({
  match: z.enum(['all', 'any']),
  rules: z.array(smartRuleSchema).max(MOST_RULES),
});
export type SmartGroup = z.output<typeof smartGroupSchema>;

/** What is in a smart playlist. Groups count as one condition each; without any, every track fits. */
export const smartRulesSchema = smartGroupSchema.extend({
  groups: z.array(smartGroupSchema).max(MOST_GROUPS).default([]),
  order: z
    .object({ by: z.enum(smartOrders), direction: z.enum(['ascending', 'descending']) })
    .default({ by: 'random', direction: 'ascending' }),
  /** Null for as many as a playlist holds. */
  limit: z
    .object({
      unit: z.enum(['tracks', 'minutes']),
      amount: z.number().int().min(1).max(MOST_PLAYLIST_TRACKS),
    })
    .nullable()
    .default(null),
});
export type SmartRules = z.output<typeof smartRulesSchema>;

export const smartPreviewRequestSchema = z.object({ rules: smartRulesSchema });
export const smartPreviewSchema = z.object({
  /** Tracks that fit, whatever the limit. */
  fitting: z.number().int(),
  trackCount: z.number().int(),
  durationMs: z.number().int(),
  /** The first of them. */
  tracks: z.array(trackSchema),
});
export type SmartPreview = z.infer<typeof smartPreviewSchema>;
