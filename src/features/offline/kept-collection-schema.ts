import { z } from 'zod';
import { streamQualitySchema, trackSchema } from '@/domain/contracts/library';
import type { KeptCollection } from './kept-collection';

/** A list as this browser keeps it. */
export const keptCollectionSchema: z.ZodType<KeptCollection> = z.object({
  kind: z.enum(['playlist', 'album', 'discover']),
  id: z.string(),
  title: z.string(),
  tracks: z.array(trackSchema),
  week: z.string().optional(),
  quality: streamQualitySchema,
  state: z.enum(['keeping', 'paused', 'kept', 'full']),
  keptAt: z.iso.datetime(),
});
