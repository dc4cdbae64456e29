import { z } from 'zod';
import { trackSchema } from './library';

/** A loved track that has been quiet, with what says so. */
export const rediscoveredTrackSchema = z.object({
  track: trackSchema,
  likedAt: z.iso.datetime().nullable(),
  /** Times it was heard to the end. */
  plays: z.number().int(),
  /** Null for a track that was liked and not heard since, so far as is known. */
  lastHeardAt: z.iso.datetime().nullable(),
});
export type RediscoveredTrack = z.infer<typeof rediscoveredTrackSchema>;

export const rediscoverSchema = z.object({
  /** In playing order; the same all day. */
  tracks: z.array(rediscoveredTrackSchema),
  /** Days a track must have been quiet. */
  quietDays: z.number().int(),
  /** Tracks the listener loves, quiet or not. */
  loved: z.number().int(),
  /** When the next of them will have been quiet for long enough; null where none is waiting. */
  nextAt: z.iso.datetime().nullable(),
});
export type Rediscover = z.infer<typeof rediscoverSchema>;
