/** Seconds, and a sustain level 0..1. */
export interface Adsr {
  attack: number;
  decay: number;
  sustain: number;
  release: number;
}

/** Level of an attack-decay-sustain-release envelope `t` seconds after the note began, held for `gate` seconds. */
export function adsrLevel(env: Adsr, t: number, gate: number): number {
  if (t <= gate) return heldLevel(env, t);
  const past = (t - gate) / env.release;
  if (past >= 1) return 0;
  // Exponential fall, bent to end at exactly zero: no click.
  return (heldLevel(env, gate) * (Math.exp(-4 * past) - Math.exp(-4))) / (1 - Math.exp(-4));
}

function heldLevel(env: Adsr, t: number): number {
  if (t < env.attack) return t / env.attack;
  return env.sustain + (1 - env.sustain) * Math.exp((-4 * (t - env.attack)) / env.decay);
}
