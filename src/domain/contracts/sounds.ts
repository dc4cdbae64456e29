import { z } from 'zod';
import { idSchema } from './common';
import { trackSchema } from './library';

export const soundGroupSchema = z.object({
  id: idSchema,
  /** How it sounds beside the library: "fast", "minor", "loud". */
  words: z.array(z.string()),
  /** What its music is called: "metal". */
  terms: z.array(z.string()),
  trackCount: z.number().int(),
  /** The track in its middle. */
  medoid: trackSchema,
});
export type SoundGroup = z.infer<typeof soundGroupSchema>;
export const soundGroupsSchema = z.object({ items: z.array(soundGroupSchema) });

/**
 * All tracks on the map, column by column: with fifty thousand of them, names of fields would be most of the answer.
 * Entry i of each column is of track i.
 */
export const soundMapSchema = z.object({
  trackIds: z.array(idSchema),
  /** 0 .. 1 from left to right and from top to bottom. */
  x: z.array(z.number()),
  y: z.array(z.number()),
  /** Index into `groups`, -1 for none. */
  group: z.array(z.number().int()),
  tempoBpm: z.array(z.number().nullable()),
  /** 0 .. 23: major keys from C, then minor keys. */
  key: z.array(z.number().int().nullable()),
  energy: z.array(z.number().nullable()),
  groups: z.array(soundGroupSchema.omit({ medoid: true })),
  /** Tracks that were listened to or will be, but are not on the map yet. */
  waiting: z.number().int(),
});
export type SoundMap = z.infer<typeof soundMapSchema>;

export const soundPathQuerySchema = z.object({
  from: idSchema,
  to: idSchema,
  /** Tracks in all, both ends counted. */
  length: z.coerce.number().int().min(2).max(50).default(12),
});
export const soundTracksSchema = z.object({ tracks: z.array(trackSchema) });

export const mixIdSchema = z.enum([
  'focus',
  'run',
  'party',
  'sleep',
  'bright',
  'melancholy',
  'gentle',
  'intense',
]);
export type MixId = z.infer<typeof mixIdSchema>;
export const soundMixSchema = z.object({
  id: mixIdSchema,
  /** Tracks that fit; the mix holds some of them. */
  trackCount: z.number().int(),
  coverUrls: z.array(z.string()),
});
export type SoundMix = z.infer<typeof soundMixSchema>;
export const soundMixesSchema = z.object({ items: z.array(soundMixSchema) });
export const mixParams = z.object({ id: mixIdSchema });
