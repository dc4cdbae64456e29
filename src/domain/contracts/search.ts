import { z } from 'zod';
import { idSchema } from './common';

export const quickSearchQuerySchema = z.object({
  q: z.string().trim().min(1, 'must not be empty').max(200),
  limit: z.coerce.number().int().min(1).max(20).default(6),
});

export const foundKindSchema = z.enum(['artist', 'album', 'track', 'playlist']);
export type FoundKind = z.infer<typeof foundKindSchema>;

export const foundSchema = z.object({
  kind: foundKindSchema,
  id: idSchema,
  title: z.string(),
  /** Whose it is, or how much of it there is. */
  detail: z.string(),
  coverUrl: z.string().nullable(),
});
export type Found = z.infer<typeof foundSchema>;
/** The best first, whatever it is; of each kind at most as many as asked for. */
export const quickSearchSchema = z.object({ items: z.array(foundSchema) });
