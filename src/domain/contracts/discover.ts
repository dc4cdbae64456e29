import { z } from 'zod';
import { idSchema, sharesSchema, signalSchema, weekSchema } from './common';
import { pressQuoteSchema, trackSchema } from './library';

/** Other listeners (accounts and community) who play this track and something this listener likes. */
export const collaborativeEvidenceSchema = z.object({
  signal: z.literal('collaborative'),
  listenersInCommon: z.number().int(),
  /** How many of them are the demo's, who are simulated. */
  demoListeners: z.number().int().default(0),
  /** Names of liked or played artists those listeners share with this one. */
  throughArtists: z.array(z.string()),
});

/** What ties the listener to a track: they like it, play it, picked its artist, or like or play others by its artist. */
export const knownBySchema = z.enum(['like', 'play', 'pick', 'artist']);
export type KnownBy = z.infer<typeof knownBySchema>;

export const textEvidenceSchema = z.object({
  signal: z.literal('text'),
  /** The liked artist written about together with this one. */
  artistName: z.string(),
  quotes: z.array(pressQuoteSchema),
  /** Describing words both share. */
  terms: z.array(z.string()),
});

/** What stands behind a reason; each signal shows its own kind of evidence. */
export const evidenceSchema = z.discriminatedUnion('signal', [
  collaborativeEvidenceSchema,
  textEvidenceSchema,
  z.object({
    signal: z.literal('audio'),
    /** The nearest track that stands for the taste, to hear side by side; never one of the same list. */
    nearest: trackSchema,
    knownBy: knownBySchema,
    /** 0..1 */
    similarity: z.number(),
    /** "both slow, minor, quiet" */
    words: z.array(z.string()),
  }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

export const reasonSchema = z.object({ signal: signalSchema, text: z.string(), evidence: evidenceSchema });
export type Reason = z.infer<typeof reasonSchema>;
/** A reason as it is said, without what stands behind it. */
export const saidReasonSchema = reasonSchema.omit({ evidence: true });
export type SaidReason = z.infer<typeof saidReasonSchema>;

export const discoverTrackSchema = z.object({
  position: z.number().int(),
  track: trackSchema,
  score: z.number(),
  shares: sharesSchema,
  reasons: z.array(reasonSchema),
});
export type DiscoverTrack = z.infer<typeof discoverTrackSchema>;

const slider = z.number().min(0).max(1);

/** How a listener steers: how much each signal counts beside the others, and how far from the known a list may go. */
export const slidersSchema = z.object({
  collaborative: slider,
  text: slider,
  audio: slider,
  adventure: slider,
});
export type Sliders = z.infer<typeof slidersSchema>;

/** What a list would become by other sliders. */
export const discoverPreviewSchema = z.object({
  comes: z.array(z.object({ track: trackSchema, shares: sharesSchema })),
  goes: z.array(trackSchema),
  /** How many of the list stay on it. */
  stays: z.number().int(),
  /** Ids of all that would be on it, in the order they would play. */
  order: z.array(idSchema),
});
export type DiscoverPreview = z.infer<typeof discoverPreviewSchema>;

/** What the list before taught: how the tracks went that each signal spoke for most, and what it counts since. */
export const learnedSchema = z.object({
  week: weekSchema,
  signals: z.array(
    z.object({
      signal: signalSchema,
      tracks: z.number().int(),
      heard: z.number().int(),
      /** Liked, or heard to the end. */
      liked: z.number().int(),
      skipped: z.number().int(),
      /** Its part of the blend, 0..1; those of all signals sum to 1. */
      before: z.number(),
      now: z.number(),
    }),
  ),
});
export type Learned = z.infer<typeof learnedSchema>;

/** A taste as a list was balanced by it, and as its cover draws it. */
export const listTasteSchema = z.object({
  name: z.string(),
  /** 0..1; those of all tastes sum to 1. */
  share: z.number(),
  color: z.string().nullable(),
  /** Of the track in its middle; null before it was listened to. */
  energy: z.number().nullable(),
  tempoBpm: z.number().nullable(),
});
export type ListTaste = z.infer<typeof listTasteSchema>;

export const discoverListSchema = z.object({
  week: weekSchema,
  builtAt: z.iso.datetime(),
  /** It came well after its Monday began, because the server was not running. */
  isLate: z.boolean(),
  /** When the list was built whose place this one took at the listener's wish, and which can be brought back. */
  replacedBuiltAt: z.iso.datetime().nullable(),
  durationMs: z.number(),
  /** Rules that gave way in a small library, in words. */
  relaxations: z.array(z.string()),
  /**
   * Much more is known by now than when the list was built, and it is not built again by itself because its listener has
   * begun with it.
   */
  moreIsKnown: z.boolean(),
  sliders: slidersSchema,
  /** Null for a first list, and where nothing of the one before was heard. */
  learned: learnedSchema.nullable(),
  /** The tastes it was balanced by, largest first; none in lists from before they were kept. */
  tastes: z.array(listTasteSchema),
  tracks: z.array(discoverTrackSchema),
});
export type DiscoverList = z.infer<typeof discoverListSchema>;

/** A track of this week's list that the listener wants to see no more. */
export const replacementSchema = z.object({ trackId: idSchema });

export const discoverQuerySchema = z.object({ week: weekSchema.optional() });

/** `details.reason` of the 404 when there is no list (yet). */
export const noListReasonSchema = z.enum(['no_taste', 'no_library', 'building', 'no_such_week']);
export type NoListReason = z.infer<typeof noListReasonSchema>;

export const discoverWeeksSchema = z.object({
  items: z.array(
    z.object({
      week: weekSchema,
      builtAt: z.iso.datetime(),
      trackCount: z.number().int(),
      liked: z.number().int(),
      coverUrls: z.array(z.string()),
    }),
  ),
});
