import { FRAME_RATE } from './log-frames';

/** Plain numbers about a track's sound: means over all its frames that are not silent. */
export interface SoundFeatures {
  /** Spectral descriptors, see `SpectralDescriptors` for the units. */
  descriptors: { mean: number[]; deviation: number[] };
  /** Mel cepstrum; its first mean is the level and says nothing about the timbre. */
  cepstrum: { mean: number[]; deviation: number[] };
  /** Mean and deviation of the onset envelope, and onsets a second. */
  onset: { mean: number; deviation: number; ratePerSecond: number };
  /** Deviation from A = 440 Hz in semitones. */
  tuningSemitones: number;
  /** How wide it is by bands, see `StereoField`. */
  stereo: number[];
  /** Twelve tuning-corrected pitch-class weights from C, summing to one. */
  chroma: number[];
}

/** Values of `timbreVector`. */
export const TIMBRE_SIZE = 24;

/**
 * The features that describe timbre and rhythm's strength without key, tempo or level, as a vector of `TIMBRE_SIZE`: twelve
 * cepstral means, six descriptor means, four cepstral deviations, mean and deviation of the onsets.
 */
export function timbreVector({ cepstrum, descriptors, onset }: SoundFeatures): Float64Array {
  return Float64Array.from([
    ...cepstrum.mean.slice(1),
    ...descriptors.mean,
    ...cepstrum.deviation.slice(0, 4),
    onset.mean,
    onset.deviation,
  ]);
}

/** Statistics of an onset envelope; an onset is a local maximum of at least mean plus half a deviation. */
export function onsetStatistics(envelope: Float32Array): SoundFeatures['onset'] {
  if (envelope.length === 0) return { mean: 0, deviation: 0, ratePerSecond: 0 };
  let [sum, squares] = [0, 0];
  for (const value of envelope) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / envelope.length;
  const deviation = Math.sqrt(Math.max(0, squares / envelope.length - mean * mean));
  const threshold = Math.max(1e-3, mean + deviation / 2);
  let onsets = 0;
  for (let i = 1; i + 1 < envelope.length; i++) {
    const value = envelope[i]!;
    if (value >= threshold && value > envelope[i - 1]! && value >= envelope[i + 1]!) onsets++;
  }
  return { mean, deviation, ratePerSecond: (onsets * FRAME_RATE) / envelope.length };
}

/**
 * How energetic a track feels, 0..1: loud, bright and full of strong onsets against quiet, dark and flowing. The weights
 * were set by ear on lullaby-like piano (near 0.1) and metal (near 0.9), not learned.
 */
export function estimateEnergy(loudnessLufs: number, { descriptors, onset }: SoundFeatures): number {
  const centroidOctaves = descriptors.mean[0] ?? 0;
  const drive =
    0.16 * (loudnessLufs + 18) +
    0.5 * (centroidOctaves - 4) +
    0.25 * (onset.ratePerSecond - 3) +
    4 * (onset.deviation - 0.12);
  return 1 / (1 + Math.exp(-drive));
}
