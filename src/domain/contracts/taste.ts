import { z } from 'zod';
import { idSchema, signalSchema } from './common';
import { artistRefSchema, trackSchema } from './library';

/** What a listener says of one of their tastes. */
export const tasteSettingSchema = z.object({
  /** Null for the name it has by itself. */
  name: z.string().trim().min(1).max(60).nullable(),
  /** Its share is multiplied by this. */
  weight: z.number().min(0).max(2),
  isMuted: z.boolean(),
});
export type TasteSetting = z.infer<typeof tasteSettingSchema>;

/** A place in the picture, 0..1 from the left and from the top: what is alike lies near. */
const placeSchema = z.object({ x: z.number(), y: z.number() });

export const tasteSchema = tasteSettingSchema.extend({
  /** The track it is known by. */
  id: idSchema,
  /** "slow, calm ambient" */
  foundName: z.string(),
  /** 0..1; those of all tastes sum to 1. */
  share: z.number(),
  /** The share that follows from what is heard, before the listener's word. */
  foundShare: z.number(),
  /** How many tracks stand for it. */
  trackCount: z.number().int(),
  /** Heard most in it. */
  artists: z.array(artistRefSchema),
  /** In the middle of it. */
  tracks: z.array(trackSchema),
  color: z.string().nullable(),
  place: placeSchema,
});
export type Taste = z.infer<typeof tasteSchema>;

/** Something turned down, which is held against what is like it. */
export const distasteSchema = z.object({
  track: trackSchema,
  kind: z.enum(['skip', 'dislike']),
  /** 0..1; halves in thirty days. */
  strength: z.number(),
  place: placeSchema,
});
export type Distaste = z.infer<typeof distasteSchema>;

/** What is known of a listener's taste. */
export const tastePortraitSchema = z.object({
  /** Whether they lately turned to other music, so that what was before counts less. */
  hasTurned: z.boolean(),
  /** Largest share first. */
  tastes: z.array(tasteSchema),
  /** Strongest first. */
  distastes: z.array(distasteSchema),
  /** How many more there are. */
  moreDistastes: z.number().int(),
  refusedArtists: z.array(artistRefSchema),
});
export type TastePortrait = z.infer<typeof tastePortraitSchema>;

/** A mix of one taste: what it is called, and what its cover is drawn from. */
export const tasteMixSchema = z.object({
  /** That of the taste. */
  id: idSchema,
  name: z.string(),
  /** 0..1 */
  share: z.number(),
  color: z.string().nullable(),
  /** 0 calm .. 1 intense */
  energy: z.number().nullable(),
  tempoBpm: z.number().nullable(),
  /** Heard most in it. */
  artists: z.array(artistRefSchema),
});
export type TasteMix = z.infer<typeof tasteMixSchema>;
/** Largest share first; none where nothing is known of the listener. */
export const tasteMixesSchema = z.object({
  items: z.array(tasteMixSchema),
  /** Today's are on their way; the ones before them stand until they are there. */
  isBeingMade: z.boolean(),
});
export type TasteMixes = z.infer<typeof tasteMixesSchema>;

export const tasteMixDetailSchema = tasteMixSchema.extend({
  /** In playing order; the same all day. */
  entries: z.array(
    z.object({
      track: trackSchema,
      isKnown: z.boolean(),
      /** Of one that was not heard yet, the loved track it is near, and by what most; null where that is not known. */
      near: z
        .object({
          track: trackSchema.pick({ id: true, title: true, artistName: true }),
          signal: signalSchema,
        })
        .nullable(),
    }),
  ),
});
export type TasteMixDetail = z.infer<typeof tasteMixDetailSchema>;
