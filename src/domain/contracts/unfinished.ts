import { z } from 'zod';
import { idSchema } from './common';
import { trackSchema } from './library';

/** An album, a playlist, or a long track that is of no album, left off in the middle. */
export const unfinishedSchema = z.object({
  kind: z.enum(['album', 'playlist', 'track']),
  id: idSchema,
  title: z.string(),
  coverUrls: z.array(z.string()),
  /** Where to go on. */
  next: trackSchema,
  /** How far that one was heard; 0 where it begins. */
  positionMs: z.number().int(),
  /** Tracks to go, that one counted. */
  left: z.number().int(),
  trackCount: z.number().int(),
});
export type Unfinished = z.infer<typeof unfinishedSchema>;
/** The last heard first. */
export const unfinishedListSchema = z.object({ items: z.array(unfinishedSchema) });
