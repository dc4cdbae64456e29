import { z } from 'zod';
import { feedbackValueSchema } from '@/domain/contracts/library';
import { playReportSchema } from '@/domain/contracts/listening';
import { trackPlaceSchema } from '@/domain/contracts/playback';

/** One thing the listener did that the server has to know, kept until it does. */
export const outboxEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('play'),
    userId: z.string(),
    revision: z.string(),
    report: playReportSchema,
  }),
  z.object({
    kind: z.literal('feedback'),
    userId: z.string(),
    /** Changes with every change of mind, so that an answer to an older one does not remove the newer. */
    revision: z.string(),
    trackId: z.string(),
    /** null takes the feedback back. */
    value: feedbackValueSchema.nullable(),
  }),
  z.object({
    kind: z.literal('place'),
    userId: z.string(),
    revision: z.string(),
    trackId: z.string(),
    place: trackPlaceSchema,
  }),
]);
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

/** Two entries of one key: the later replaces the earlier. A play has its own; feedback and places have one a track. */
export const outboxKey = (entry: OutboxEntry): string =>
  `${entry.userId}.${entry.kind}.${entry.kind === 'play' ? entry.report.id : entry.trackId}`;
