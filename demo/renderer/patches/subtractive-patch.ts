import type { Adsr } from '../envelope';
import type { SubtractivePatch } from '../patch';

/** Attack, decay and release in seconds, sustain 0..1. */
export const adsr = (attack: number, decay: number, sustain: number, release: number): Adsr => ({
  attack,
  decay,
  sustain,
  release,
});

export const subtractive = (patch: Omit<SubtractivePatch, 'kind'>): SubtractivePatch => ({
  kind: 'subtractive',
  ...patch,
});
