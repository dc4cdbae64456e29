import { z } from 'zod';
import { RADIO_MEMORY } from '../radio-memory';
import { idSchema } from './common';
import { saidReasonSchema } from './discover';
import { trackSchema } from './library';

/** What a radio goes out from: a track, an artist, or the Discover list of a week. */
export const radioSeedSchema = z.object({
  kind: z.enum(['track', 'artist', 'discover']),
  /** Of the track or artist; the week of a list. */
  id: z.string().min(1).max(40),
});
export type RadioSeed = z.infer<typeof radioSeedSchema>;

/** How a track of a radio went; `waiting`: it is in the queue, or was passed by. */
export const radioOutcomeSchema = z.enum(['complete', 'partial', 'skip', 'like', 'dislike', 'waiting']);
export type RadioOutcome = z.infer<typeof radioOutcomeSchema>;

export const radioRequestSchema = z.object({
  seed: radioSeedSchema,
  /** Made anew for each radio: two from one seed are not the same. */
  session: idSchema,
  /** What this radio played so far and what still waits, in the order of playing. None of it is given again. */
  played: z.array(z.object({ trackId: idSchema, outcome: radioOutcomeSchema })).max(RADIO_MEMORY),
});
export type RadioRequest = z.infer<typeof radioRequestSchema>;

/** Why a track is in a radio. */
export const radioChoiceSchema = z.object({
  /** The radio begins with it; it is near what the radio began with; or nothing near was left. */
  as: z.enum(['opener', 'near', 'rest']),
  /** What speaks for one that is near: a sentence of each signal that does, the strongest first. */
  reasons: z.array(saidReasonSchema),
});
export type RadioChoice = z.infer<typeof radioChoiceSchema>;

export const radioBatchSchema = z.object({
  /** What the radio goes out from, in words: "Night Ferry", "your week 48". */
  name: z.string(),
  /** What comes next, in the order of playing. */
  tracks: z.array(trackSchema.extend({ choice: radioChoiceSchema })),
  /** The library has nothing more that was not played. */
  isOver: z.boolean(),
});
export type RadioBatch = z.infer<typeof radioBatchSchema>;
