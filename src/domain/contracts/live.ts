import { z } from 'zod';
import { idSchema } from './common';
import { feedbackValueSchema } from './library';
import { sessionMoveSchema } from './playback';

/** What happens elsewhere and open pages show at once. */
export const liveEventSchema = z.discriminatedUnion('kind', [
  /** A device of the listener's says where they are. */
  sessionMoveSchema.extend({
    kind: z.literal('session'),
    /** With another queue than before; else further in the same. */
    isNewQueue: z.boolean(),
  }),
  z.object({ kind: z.literal('feedback'), trackId: idSchema, value: feedbackValueSchema.nullable() }),
  /** Made, changed, shared, deleted or brought back. */
  z.object({ kind: z.literal('playlist'), id: idSchema }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;
export type LiveKind = LiveEvent['kind'];
export type LiveEventOf<Kind extends LiveKind> = Extract<LiveEvent, { kind: Kind }>;

/** As it goes from process to process: with whom it is for, or null for all listeners. */
export const liveNoteSchema = z.object({ userId: z.string().nullable(), event: liveEventSchema });
export type LiveNote = z.infer<typeof liveNoteSchema>;
