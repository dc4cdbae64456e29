import { z } from 'zod';
import { signalSchema } from '@/domain/contracts/common';
import { collaborativeEvidenceSchema, textEvidenceSchema } from '@/domain/contracts/discover';

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
