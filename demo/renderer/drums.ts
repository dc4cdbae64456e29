import { applyBiquad, biquad } from './filters';

/** A membrane: a sine falling in pitch, with a click. */
export interface MembraneSpec {
  synth: 'membrane';
  fromHz: number;
  toHz: number;
  /** Seconds for the pitch to fall. */
  fall: number;
  /** Seconds of the body. */
  decay: number;
  click: number;
  drive: number;
}

/** A burst of filtered noise with an optional tone below: snares, claps, rims, brushes. */
export interface NoiseSpec {
  synth: 'noise';
  lowHz: number;
  highHz: number;
  decay: number;
  attack?: number;
  /** Hands of a clap: repeats of the attack, 12 ms apart. */
  bursts?: number;
  toneHz?: number;
  toneLevel?: number;
  toneDecay?: number;
  /** Cut off after this many seconds: the gated reverb of the eighties. */
  gate?: number;
}

/** Six detuned square waves through a high-pass: cymbals (after the TR-808's). */
export interface MetalSpec {
  synth: 'metal';
  baseHz: number;
  lowHz: number;
  decay: number;
  noise: number;
  attack?: number;
}

/** The shift register of an old console: noise held for several samples. */
export interface BitNoiseSpec {
  synth: 'bit-noise';
  rateHz: number;
  decay: number;
  toneHz?: number;
}

/** Sparse dust, for records that were played a lot. */
export interface CrackleSpec {
  synth: 'crackle';
  seconds: number;
}

export type DrumSpec = MembraneSpec | NoiseSpec | MetalSpec | BitNoiseSpec | CrackleSpec;

/** Renders one stroke, mono, peak about 1. */
export function renderDrum(spec: DrumSpec, sampleRate: number, rng: () => number): Float32Array {
  switch (spec.synth) {
    case 'membrane':
      return renderMembrane(spec, sampleRate, rng);
    case 'noise':
      return renderNoise(spec, sampleRate, rng);
    case 'metal':
      return renderMetal(spec, sampleRate, rng);
    case 'bit-noise':
      return renderBitNoise(spec, sampleRate, rng);
    case 'crackle':
      return renderCrackle(spec, sampleRate, rng);
  }
}

function renderMembrane(spec: MembraneSpec, sampleRate: number, rng: () => number): Float32Array {
  const out = new Float32Array(Math.ceil(spec.decay * 1.3 * sampleRate));
  let phase = 0;
  const norm = Math.tanh(1 + spec.drive);
  for (let i = 0; i < out.length; i++) {
    const t = i / sampleRate;
    phase +=
      (2 * Math.PI * (spec.toHz + (spec.fromHz - spec.toHz) * Math.exp((-4 * t) / spec.fall))) / sampleRate;
    const body = Math.sin(phase) * Math.exp((-5 * t) / spec.decay) * Math.min(1, t * 1500);
    const click = t < 0.006 ? spec.click * (rng() * 2 - 1) * (1 - t / 0.006) : 0;
    out[i] = Math.tanh((1 + spec.drive) * (body + click)) / norm;
  }
  return closed(out, sampleRate);
}

function renderNoise(spec: NoiseSpec, sampleRate: number, rng: () => number): Float32Array {
  const seconds = spec.gate ?? Math.max(spec.decay, spec.toneDecay ?? 0) * 1.3;
  const out = new Float32Array(Math.ceil(seconds * sampleRate));
  for (let i = 0; i < out.length; i++) out[i] = rng() * 2 - 1;
  applyBiquad(out, biquad('highpass', spec.lowHz, 0.7, sampleRate));
  applyBiquad(out, biquad('lowpass', spec.highHz, 0.7, sampleRate));
  const bursts = spec.bursts ?? 1;
  const attack = spec.attack ?? 0.001;
  const toneLevel = spec.toneLevel ?? 0;
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / sampleRate;
    const burst = Math.min(bursts - 1, Math.floor(t / 0.012));
    const since = t - burst * 0.012;
    const level = burst < bursts - 1 ? Math.exp(-since * 250) : Math.exp((-5 * since) / spec.decay);
    const noise = out[i]! * level * Math.min(1, t / attack);
    phase += (2 * Math.PI * (spec.toneHz ?? 0) * (1 + 0.6 * Math.exp(-t * 90))) / sampleRate;
    out[i] =
      noise +
      toneLevel * Math.sin(phase) * Math.exp((-5 * t) / (spec.toneDecay ?? 0.1)) * Math.min(1, t * 1500);
  }
  return closed(normalised(out), sampleRate);
}

const METAL_RATIOS = [1, 1.342, 1.2312, 1.6532, 1.9523, 2.1523];

function renderMetal(spec: MetalSpec, sampleRate: number, rng: () => number): Float32Array {
  const out = new Float32Array(Math.ceil(spec.decay * 1.25 * sampleRate));
  for (const ratio of METAL_RATIOS) {
    const step = (spec.baseHz * ratio) / sampleRate;
    let phase = rng();
    for (let i = 0; i < out.length; i++) {
      phase += step;
      if (phase >= 1) phase -= 1;
      out[i]! += phase < 0.5 ? 0.17 : -0.17;
    }
  }
  const attack = spec.attack ?? 0.0008;
  for (let i = 0; i < out.length; i++) out[i]! += spec.noise * (rng() * 2 - 1);
  applyBiquad(out, biquad('highpass', spec.lowHz, 0.8, sampleRate));
  applyBiquad(out, biquad('highpass', spec.lowHz * 0.8, 0.7, sampleRate));
  for (let i = 0; i < out.length; i++) {
    const t = i / sampleRate;
    out[i]! *= Math.exp((-5 * t) / spec.decay) * Math.min(1, t / attack);
  }
  return closed(normalised(out), sampleRate);
}

function renderBitNoise(spec: BitNoiseSpec, sampleRate: number, rng: () => number): Float32Array {
  const out = new Float32Array(Math.ceil(spec.decay * 1.1 * sampleRate));
  const hold = spec.rateHz / sampleRate;
  let value = 0;
  let clock = 1;
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    clock += hold;
    if (clock >= 1) {
      clock -= 1;
      value = rng() < 0.5 ? -0.6 : 0.6;
    }
    const t = i / sampleRate;
    // Sixteen loudness steps, like the chip's four-bit volume.
    const volume = Math.ceil(15 * Math.max(0, 1 - t / spec.decay)) / 15;
    if (spec.toneHz) {
      phase += (spec.toneHz * Math.exp(-t * 22) + 45) / sampleRate;
      value = 0.9 * (1 - 4 * Math.abs((phase % 1) - 0.5));
      clock = 0;
    }
    out[i] = value * volume;
  }
  return closed(out, sampleRate);
}

function renderCrackle(spec: CrackleSpec, sampleRate: number, rng: () => number): Float32Array {
  const out = new Float32Array(Math.ceil(spec.seconds * sampleRate));
  let hiss = 0;
  for (let i = 0; i < out.length; i++) {
    hiss += 0.25 * (rng() * 2 - 1 - hiss);
    out[i] = hiss * 0.12;
    if (rng() < 9 / sampleRate) {
      const size = 0.15 + 0.85 * rng() ** 4;
      for (let k = 0; k < 40 && i + k < out.length; k++)
        out[i + k]! += size * (rng() * 2 - 1) * Math.exp(-k / 7);
    }
  }
  applyBiquad(out, biquad('highpass', 500, 0.7, sampleRate));
  return closed(out, sampleRate);
}

function normalised(out: Float32Array): Float32Array {
  let peak = 1e-9;
  for (let i = 0; i < out.length; i++) peak = Math.max(peak, Math.abs(out[i]!));
  for (let i = 0; i < out.length; i++) out[i]! /= peak;
  return out;
}

/** Fades the last 4 ms: a stroke that is cut would click. */
function closed(out: Float32Array, sampleRate: number): Float32Array {
  const count = Math.min(out.length, Math.floor(0.004 * sampleRate));
  for (let i = 0; i < count; i++) out[out.length - 1 - i]! *= i / count;
  return out;
}
