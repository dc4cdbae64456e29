import { z } from 'zod';
import { idSchema } from './common';

/** Where text is read: each kind has a reader of its own. */
export const pressSourceKinds = ['feed', 'sitemap', 'pages', 'wikipedia', 'folder', 'archive'] as const;
export const pressSourceKindSchema = z.enum(pressSourceKinds);
export type PressSourceKind = z.infer<typeof pressSourceKindSchema>;
/** Banned: not read, and nothing it said counts. Paused: not read, what it said counts. */
export const pressSourceStatusSchema = z.enum(['active', 'paused', 'banned']);

const depthSchema = z.number().int().min(0).max(3);

export const pressSourceSchema = z.object({
  id: idSchema,
  kind: pressSourceKindSchema,
  location: z.string(),
  title: z.string(),
  status: pressSourceStatusSchema,
  demo: z.boolean(),
  depth: depthSchema,
  /** Pages with text. */
  documentCount: z.number().int(),
  mentionCount: z.number().int(),
  /** Addresses known and still to be visited. */
  waitingCount: z.number().int(),
  /** Addresses whose last visit failed. */
  errorCount: z.number().int(),
  lastReadAt: z.iso.datetime().nullable(),
  nextReadAt: z.iso.datetime().nullable(),
  lastError: z.string().nullable(),
});
export type PressSource = z.infer<typeof pressSourceSchema>;
export const pressSourceListSchema = z.object({ items: z.array(pressSourceSchema) });

export const addPressSourceSchema = z.object({
  kind: pressSourceKindSchema,
  location: z.string().min(1, 'must not be empty').max(4096),
  title: z.string().max(200).optional(),
  depth: depthSchema.optional(),
});
export type AddPressSource = z.infer<typeof addPressSourceSchema>;

export const changePressSourceSchema = z.object({
  status: pressSourceStatusSchema.optional(),
  title: z.string().trim().min(1, 'must not be empty').max(200).optional(),
  depth: depthSchema.optional(),
});

/** A page that was read, as a list shows it. */
export const pressDocumentSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** Where it can be read; null for a file. */
  url: z.string().nullable(),
  site: z.string(),
  source: z.object({ id: idSchema, title: z.string(), status: pressSourceStatusSchema }),
  publishedAt: z.iso.datetime().nullable(),
  fetchedAt: z.iso.datetime(),
  /** BCP 47, null where nobody can tell. */
  language: z.string().nullable(),
  mentionCount: z.number().int(),
  /** The page that says the same and counts in its place. */
  duplicateOf: z.object({ id: idSchema, title: z.string() }).nullable(),
  error: z.string().nullable(),
  /** The first words, or those around what was searched for. */
  excerpt: z.string(),
});
export type PressDocument = z.infer<typeof pressDocumentSchema>;
export const pressDocumentPageSchema = z.object({
  items: z.array(pressDocumentSchema),
  nextCursor: z.string().nullable(),
});

export const findPressDocumentsSchema = z.object({
  /** Words of the title or the text. */
  q: z.string().max(200).optional(),
  sourceId: idSchema.optional(),
  /** Only pages that name this artist. */
  artistId: idSchema.optional(),
  /** Only pages that could not be read, or that repeat another one. */
  only: z.enum(['errors', 'duplicates']).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** A place where a page names an artist or a track of theirs. */
export const pressMentionSchema = z.object({
  id: idSchema,
  artist: z.object({ id: idSchema, name: z.string() }),
  track: z.object({ id: idSchema, title: z.string() }).nullable(),
  /** Offset in the text; negative for one in the title. */
  offset: z.number().int(),
  /** The name as the text has it: as many characters from the offset on. */
  spelling: z.string(),
});
export type PressMention = z.infer<typeof pressMentionSchema>;

/** "This is not the band": words that do not name an artist, on one page, on a site or anywhere. */
export const nameCorrectionSchema = z.object({
  id: idSchema,
  artist: z.object({ id: idSchema, name: z.string() }),
  spelling: z.string(),
  /** Where it holds; both null: everywhere. */
  site: z.string().nullable(),
  document: z.object({ id: idSchema, title: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
});
export type NameCorrection = z.infer<typeof nameCorrectionSchema>;
export const nameCorrectionListSchema = z.object({ items: z.array(nameCorrectionSchema) });
/** Holds on the page or, instead, on the site that is given; with neither everywhere. */
export const addNameCorrectionSchema = z.object({
  artistId: idSchema,
  spelling: z.string().trim().min(1, 'must not be empty').max(200),
  documentId: idSchema.optional(),
  site: z.string().min(1, 'must not be empty').max(4096).optional(),
});
export type AddNameCorrection = z.infer<typeof addNameCorrectionSchema>;

/** A page with its text and the names found in it, in order. */
export const pressDocumentDetailSchema = pressDocumentSchema.extend({
  text: z.string(),
  mentions: z.array(pressMentionSchema),
  /** What was said about names that holds on this page. */
  corrections: z.array(nameCorrectionSchema),
});
export type PressDocumentDetail = z.infer<typeof pressDocumentDetailSchema>;
