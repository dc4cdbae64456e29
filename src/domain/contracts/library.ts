import { z } from 'zod';
import { idSchema, pageOf, pageQuery, signalSchema } from './common';

export const feedbackValueSchema = z.enum(['like', 'dislike']);
export type FeedbackValue = z.infer<typeof feedbackValueSchema>;

export const artistRefSchema = z.object({ id: idSchema, name: z.string() });
export type ArtistRef = z.infer<typeof artistRefSchema>;

/** A track as rows and the player need it. */
export const trackSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** As the tag says it. */
  artistName: z.string(),
  artists: z.array(artistRefSchema),
  albumId: idSchema.nullable(),
  albumTitle: z.string().nullable(),
  /** Append `?size=` 64 | 160 | 320 | 640 | 1200. */
  coverUrl: z.string().nullable(),
  coverColor: z.string().nullable(),
  trackNumber: z.number().int().nullable(),
  discNumber: z.number().int().nullable(),
  year: z.number().int().nullable(),
  genres: z.array(z.string()),
  durationMs: z.number(),
  mimeType: z.string(),
  isDemo: z.boolean(),
  isMissing: z.boolean(),
  feedback: feedbackValueSchema.nullable(),
  tempoBpm: z.number().nullable(),
  /** Tonic and mode as people write it: "F minor"; null before analysis. */
  keyName: z.string().nullable(),
  camelot: z.string().nullable(),
  loudnessLufs: z.number().nullable(),
  /** Of its whole album; null before all of it is measured, or without an album. */
  albumLoudnessLufs: z.number().nullable().default(null),
  energy: z.number().nullable(),
});
export type Track = z.infer<typeof trackSchema>;

export const trackDetailSchema = trackSchema.extend({
  codec: z.string(),
  container: z.string(),
  bitrateKbps: z.number().nullable(),
  sampleRateHz: z.number().nullable(),
  lossless: z.boolean(),
  sizeBytes: z.number(),
  addedAt: z.iso.datetime(),
  playCount: z.number().int(),
  /** null while not analysed; `error` says why it never will be. */
  analysis: z
    .object({
      error: z.string().nullable(),
      tempoConfidence: z.number().nullable(),
      keyConfidence: z.number().nullable(),
      truePeakDb: z.number().nullable(),
      loudnessRangeLu: z.number().nullable(),
      /** Waveform for the seek bar, 0..255. */
      peaks: z.array(z.number()),
      /** "fast, minor, loud" */
      words: z.array(z.string()),
    })
    .nullable(),
});
export type TrackDetail = z.infer<typeof trackDetailSchema>;

export const albumSchema = z.object({
  id: idSchema,
  title: z.string(),
  artist: artistRefSchema,
  year: z.number().int().nullable(),
  coverUrl: z.string().nullable(),
  coverColor: z.string().nullable(),
  trackCount: z.number().int(),
  durationMs: z.number(),
  isDemo: z.boolean(),
});
export type Album = z.infer<typeof albumSchema>;
export const albumDetailSchema = albumSchema.extend({ tracks: z.array(trackSchema) });
export type AlbumDetail = z.infer<typeof albumDetailSchema>;

export const artistSchema = z.object({
  id: idSchema,
  name: z.string(),
  coverUrl: z.string().nullable(),
  coverColor: z.string().nullable(),
  genres: z.array(z.string()),
  albumCount: z.number().int(),
  trackCount: z.number().int(),
  isDemo: z.boolean(),
});
export type Artist = z.infer<typeof artistSchema>;

/** A sentence from the web; plain text, to be shown as such. */
export const pressQuoteSchema = z.object({
  sentence: z.string(),
  title: z.string(),
  /** Link for http(s) sources, else null (a file of a folder source). */
  url: z.string().nullable(),
  site: z.string(),
  publishedAt: z.iso.datetime().nullable(),
});
export type PressQuote = z.infer<typeof pressQuoteSchema>;

export const artistDetailSchema = artistSchema.extend({
  albums: z.array(albumSchema),
  tracks: z.array(trackSchema),
  /** How people describe them; weight 0..1. */
  terms: z.array(z.object({ term: z.string(), weight: z.number() })),
  /** Written about together with. */
  writtenWith: z.array(
    z.object({ artist: artistSchema, score: z.number(), quotes: z.array(pressQuoteSchema) }),
  ),
});
export type ArtistDetail = z.infer<typeof artistDetailSchema>;

/** `played`: most played first; `recent`: only what the listener has played, the last first. */
export const trackSortSchema = z.enum(['title', 'artist', 'added', 'played', 'recent', 'duration', 'tempo']);
/** A year, or the beginning or end of some. */
const yearBound = z.coerce.number().int().min(0).max(9999).optional();
const tempoBound = z.coerce.number().min(0).max(1000).optional();

/** What a list of tracks can be narrowed down to. */
export const trackFilterSchema = z.object({
  q: z.string().max(200).optional(),
  artistId: idSchema.optional(),
  albumId: idSchema.optional(),
  genre: z.string().max(200).optional(),
  /** A group of tracks that sound alike. */
  soundGroupId: idSchema.optional(),
  feedback: feedbackValueSchema.optional(),
  yearFrom: yearBound,
  yearTo: yearBound,
  /** Beats a minute. */
  tempoFrom: tempoBound,
  tempoTo: tempoBound,
  /** Camelot code: "8A". */
  key: z
    .string()
    .regex(/^([1-9]|1[0-2])[AB]$/, 'must look like 8A')
    .optional(),
  /** `no`: only what the listener has never played. */
  heard: z.enum(['yes', 'no']).optional(),
});
export const trackQuerySchema = pageQuery.extend({
  ...trackFilterSchema.shape,
  sort: trackSortSchema.default('artist'),
});
export const trackPageSchema = pageOf(trackSchema);

/** `original` is the file as it is; the others are MP3 of so many kbit/s. */
export const streamQualitySchema = z.enum(['original', '320', '192', '128']);
export type StreamQuality = z.infer<typeof streamQualitySchema>;
export const streamQuerySchema = z.object({
  quality: streamQualitySchema.default('original'),
  /** `smaller`: only where that makes it smaller; `always`: the file as it is cannot be played. */
  convert: z.enum(['smaller', 'always']).default('smaller'),
});

/** Which of these are still in the library and can be played. */
export const trackIdsSchema = z.object({ trackIds: z.array(idSchema).max(2000) });

export const albumQuerySchema = pageQuery.extend({
  artistId: idSchema.optional(),
  sort: z.enum(['title', 'artist', 'added', 'year']).default('artist'),
});
export const albumPageSchema = pageOf(albumSchema);

export const artistQuerySchema = pageQuery.extend({
  /** `prominent`: artists to offer first on a wall of covers, spread over genres. */
  sort: z.enum(['name', 'prominent']).default('name'),
});
export const artistPageSchema = pageOf(artistSchema);

export const genreListSchema = z.object({
  items: z.array(
    z.object({ genre: z.string(), trackCount: z.number().int(), coverUrls: z.array(z.string()) }),
  ),
});

export const searchQuerySchema = z.object({
  q: z.string().trim().min(1, 'must not be empty').max(200),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});
export const searchResultSchema = z.object({
  artists: z.array(artistSchema),
  albums: z.array(albumSchema),
  tracks: z.array(trackSchema),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

export const similarQuerySchema = z.object({
  by: z.enum([...signalSchema.options, 'blend']).default('blend'),
  limit: z.coerce.number().int().min(1).max(100).default(12),
});
export const similarArtistsQuerySchema = z.object({
  by: z.enum(['collaborative', 'text']).default('collaborative'),
  limit: z.coerce.number().int().min(1).max(100).default(7),
});
export const similarArtistsSchema = z.object({
  items: z.array(z.object({ artist: artistSchema, score: z.number() })),
});
export const similarTracksSchema = z.object({
  items: z.array(z.object({ track: trackSchema, score: z.number(), signals: z.array(signalSchema) })),
});
