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

/** A track turned down, which is held against what is like it. */
export const refusedTrackSchema = z.object({
  track: trackSchema,
  kind: z.enum(['skip', 'dislike']),
  /** 0..1; halves in thirty days. */
  strength: z.number(),
});
export type RefusedTrack = z.infer<typeof refusedTrackSchema>;

/** A kind of music that was turned down. Its weight is how many times all of it counts. */
export const distasteSchema = tasteSettingSchema.extend({
  /** The track it is known by. */
  id: idSchema,
  /** "fast, loud metal" */
  foundName: z.string(),
  /** How much is held against what is in the middle of it, 0..1. */
  strength: z.number(),
  /** The same before the listener's word. */
  foundStrength: z.number(),
  /** Strongest first. */
  tracks: z.array(refusedTrackSchema),
  place: placeSchema,
});
export type Distaste = z.infer<typeof distasteSchema>;

export const refusalQuerySchema = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type RefusalQuery = z.infer<typeof refusalQuerySchema>;

export const refusalPageSchema = z.object({
  /** How many there are in all. */
  total: z.number().int(),
  /** Strongest first. */
  items: z.array(refusedTrackSchema),
});
export type RefusalPage = z.infer<typeof refusalPageSchema>;

/** Tracks that are to be forgiven: nothing is held against what is like them any more. */
export const pardonSchema = z.object({ trackIds: z.array(idSchema).min(1).max(200) });

/** What was held against a track before it was forgiven: all that it takes to bring that back. */
const forgivenSchema = z.object({
  trackId: idSchema,
  /** Null where it was not disliked. */
  dislikedAt: z.iso.datetime().nullable(),
  /** Until when its skips had been forgiven already; null where they had not. */
  pardonedAt: z.iso.datetime().nullable(),
});
export const forgivenTracksSchema = z.object({ items: z.array(forgivenSchema).min(1).max(200) });
export type ForgivenTracks = z.infer<typeof forgivenTracksSchema>;

/** What is known of a listener's taste. */
export const tastePortraitSchema = z.object({
  /** Whether they lately turned to other music, so that what was before counts less. */
  hasTurned: z.boolean(),
  /** Largest share first. */
  tastes: z.array(tasteSchema),
  /** What they turned down, strongest first. */
  distastes: z.array(distasteSchema),
  /** How many more tracks were turned down, too weakly to count beside these. */
  weakerCount: z.number().int(),
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
