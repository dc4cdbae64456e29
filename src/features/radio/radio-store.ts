'use client';

import { create } from 'zustand';
import type { RadioOutcome, RadioSeed } from '@/domain/contracts/radio';

/** A radio that is on. */
export type Radio = {
  seed: RadioSeed;
  /** Of this radio: another one from the same seed plays other music. */
  session: string;
  /** What it goes out from, in words. */
  name: string;
  /** What was heard since it is on, and how it went. */
  log: { trackId: string; outcome: RadioOutcome }[];
  /** The library has nothing more for it. */
  isOver: boolean;
};

type RadioState = {
  radio: Radio | null;
  /** The seed of a radio that was asked for and is not there yet, as "track:ID". */
  starting: string | null;
};

/** The radio that is on, if one is. Changed only by `radio-session`. */
export const useRadio = create<RadioState>(() => ({ radio: null, starting: null }));
