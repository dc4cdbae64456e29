'use client';

import { z } from 'zod';
import { create } from 'zustand';
import { radioOutcomeSchema, radioSeedSchema } from '@/domain/contracts/radio';

/** A radio that is on. */
export const radioSchema = z.object({
  seed: radioSeedSchema,
  /** Of this radio: another one from the same seed plays other music. */
  session: z.string(),
  /** What it goes out from, in words. */
  name: z.string(),
  /** What was heard since it is on, and how it went. */
  log: z.array(z.object({ trackId: z.string(), outcome: radioOutcomeSchema })),
  /** The library has nothing more for it. */
  isOver: z.boolean(),
});
export type Radio = z.infer<typeof radioSchema>;

type RadioState = {
  radio: Radio | null;
  /** The seed of a radio that was asked for and is not there yet, as "track:ID". */
  starting: string | null;
};

/** The radio that is on, if one is. Changed only by `radio-session`. */
export const useRadio = create<RadioState>(() => ({ radio: null, starting: null }));
