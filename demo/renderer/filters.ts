/** Second-order filter coefficients, a0 normalised to 1. */
export interface Biquad {
  b0: number;
  b1: number;
  b2: number;
  a1: number;
  a2: number;
}

export type BiquadKind = 'lowpass' | 'highpass' | 'bandpass' | 'peak' | 'high-shelf' | 'low-shelf';

/** Coefficients after the Audio EQ Cookbook (R. Bristow-Johnson). Frequencies above Nyquist are pulled below it. */
export function biquad(kind: BiquadKind, hz: number, q: number, sampleRate: number, gainDb = 0): Biquad {
  const w = (2 * Math.PI * Math.min(hz, sampleRate * 0.45)) / sampleRate;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a = 10 ** (gainDb / 40);
  const root = 2 * Math.sqrt(a) * alpha;
  const raw: Record<BiquadKind, () => number[]> = {
    lowpass: () => [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha],
    highpass: () => [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha],
    bandpass: () => [alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha],
    peak: () => [1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a],
    'high-shelf': () => [
      a * (a + 1 + (a - 1) * cos + root),
      -2 * a * (a - 1 + (a + 1) * cos),
      a * (a + 1 + (a - 1) * cos - root),
      a + 1 - (a - 1) * cos + root,
      2 * (a - 1 - (a + 1) * cos),
      a + 1 - (a - 1) * cos - root,
    ],
    'low-shelf': () => [
      a * (a + 1 - (a - 1) * cos + root),
      2 * a * (a - 1 - (a + 1) * cos),
      a * (a + 1 - (a - 1) * cos - root),
      a + 1 + (a - 1) * cos + root,
      -2 * (a - 1 + (a + 1) * cos),
      a + 1 + (a - 1) * cos - root,
    ],
  };
  const [b0, b1, b2, a0, a1, a2] = raw[kind]() as [number, number, number, number, number, number];
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 };
}

/** Keeps the states of a filter out of the denormal range after long silence, where arithmetic is a hundred times slower. */
const ALIVE = 1e-12;

/** Filters a signal in place (transposed direct form II). */
export function applyBiquad(signal: Float32Array, c: Biquad, start = 0, end = signal.length): void {
  const { b0, b1, b2, a1, a2 } = c;
  let z1 = 0;
  let z2 = 0;
  for (let i = start; i < end; i++) {
    const x = signal[i]! + ALIVE;
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    signal[i] = y;
  }
}

const BLOCK = 64;

/**
 * Low-pass with a moving cutoff, in place: state-variable filter in trapezoidal form (A. Simper, 2013), stable while swept.
 * `cutoffAt` is asked once per 64 samples.
 */
export function sweepLowpass(
  signal: Float32Array,
  sampleRate: number,
  resonance: number,
  cutoffAt: (seconds: number) => number,
): void {
  const k = 1 / resonance;
  let ic1 = 0;
  let ic2 = 0;
  for (let start = 0; start < signal.length; start += BLOCK) {
    const end = Math.min(signal.length, start + BLOCK);
    const hz = Math.min(sampleRate * 0.42, Math.max(20, cutoffAt(start / sampleRate)));
    const g = Math.tan((Math.PI * hz) / sampleRate);
    const a1 = 1 / (1 + g * (g + k));
    const a2 = g * a1;
    const a3 = g * a2;
    for (let i = start; i < end; i++) {
      const v3 = signal[i]! + ALIVE - ic2;
      const v1 = a1 * ic1 + a2 * v3;
      const v2 = ic2 + a2 * ic1 + a3 * v3;
      ic1 = 2 * v1 - ic1;
      ic2 = 2 * v2 - ic2;
      signal[i] = v2;
    }
  }
}
