import { z } from 'zod';
import { idSchema, pageOf, pageQuery } from './common';
import { communityImportSchema } from './community';

export const addHistoryQuery = z.object({ name: z.string().trim().min(1, 'must not be empty').max(255) });

export const historyAddedSchema = z.object({ id: idSchema });

const count = z.number().int();

/** What an import would bring, before anything of it counts. */
export const historyPreviewSchema = z.object({
  listens: count,
  songs: count,
  artists: count,
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
  /** Most heard first. */
  topArtists: z.array(z.object({ name: z.string(), listens: count, isInLibrary: z.boolean() })),
  /** Of songs the library has. */
  matched: count,
  /** What an import or a play of Segue's own tells already. */
  known: count,
});
export type HistoryPreview = z.infer<typeof historyPreviewSchema>;

export const historyImportSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  status: z.enum(['reading', 'ready', 'importing', 'done', 'failed', 'removing']),
  formats: z.array(z.string()),
  /** Of what it is about now, 0 .. 1. */
  progress: z.number(),
  badRecords: count,
  badReasons: communityImportSchema.shape.badReasons,
  preview: historyPreviewSchema.nullable(),
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type HistoryImport = z.infer<typeof historyImportSchema>;

export const historyImportsSchema = z.object({ items: z.array(historyImportSchema) });

/** What came of an import, as of now: songs that join the library are found later. */
export const historyReportSchema = z.object({
  /** Listens that are plays. */
  plays: count,
  matchedSongs: count,
  /** Told by another import or by Segue's own plays. */
  known: count,
  /** Kept for later. */
  unmatched: count,
  unmatchedSongs: count,
  /** Of the unmatched, those by artists of the library: they count for the taste. */
  ofKnownArtists: count,
});
export type HistoryReport = z.infer<typeof historyReportSchema>;

export const historyDetailSchema = historyImportSchema.extend({ report: historyReportSchema.nullable() });
export type HistoryDetail = z.infer<typeof historyDetailSchema>;

export const findHistorySongsSchema = pageQuery.extend({
  q: z.string().max(200).optional(),
  found: z.enum(['yes', 'no']).default('no'),
});

export const historySongSchema = z.object({
  id: count,
  artist: z.string(),
  title: z.string(),
  listens: count,
  /** Where the library has it. */
  trackId: idSchema.nullable(),
  /** Where the library has the artist. */
  artistId: idSchema.nullable(),
});
export type HistorySong = z.infer<typeof historySongSchema>;

export const historySongPageSchema = pageOf(historySongSchema);
