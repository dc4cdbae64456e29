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
