import { z } from 'zod';
import { signalSchema } from '@/domain/contracts/common';
import { collaborativeEvidenceSchema, knownBySchema, textEvidenceSchema } from '@/domain/contracts/discover';

/**
 * Reasons as a list keeps them: what was true when it was built. Tracks are kept by id and looked up when the list is
 * read.
 */
export const storedEvidenceSchema = z.discriminatedUnion('signal', [
  collaborativeEvidenceSchema,
  textEvidenceSchema,
  z.object({
    signal: z.literal('audio'),
    nearestTrackId: z.uuid(),
    // Lists from before it was noted: true of every track that stands for a taste.
    knownBy: knownBySchema.default('artist'),
    similarity: z.number(),
    words: z.array(z.string()),
  }),
]);

export const storedReasonSchema = z.object({
  signal: signalSchema,
  text: z.string(),
  evidence: storedEvidenceSchema,
});
export type StoredReason = z.infer<typeof storedReasonSchema>;
