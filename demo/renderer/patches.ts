import type { Patch } from './patch';
import { PADS_AND_BASSES } from './patches/pads-and-basses';
import { PLAYED_INSTRUMENTS } from './patches/played-instruments';
import { SYNTH_LEADS } from './patches/synth-leads';

/** Every pitched instrument of the collection, by name. Levels are balanced so that a part's gain of 0.5 is ordinary. */
export const PATCHES: Record<string, Patch> = { ...PADS_AND_BASSES, ...SYNTH_LEADS, ...PLAYED_INSTRUMENTS };
