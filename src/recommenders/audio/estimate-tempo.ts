import { tappingPreference } from './tempo-preference';

export interface TempoEstimate {
  tempoBpm: number;
  /** 0..1: how much of the rhythm repeats at this period, and how clearly it beats its rivals. */
  confidence: number;
}

const MIN_BPM = 40;
const MAX_BPM = 240;
const WINDOW_SECONDS = 12;
const MAX_LAG_SECONDS = 6.2;
/** Shares of the first four multiples of a period in its comb. */
const COMB = [1, 0.6, 0.5, 0.6];

/**
 * Tempo of an onset envelope: autocorrelation in overlapping windows, averaged (a tempogram's mean, so that one loud section
 * does not decide), then a comb over four periods (Ellis, "Beat tracking by dynamic programming", 2007), weighted by which tempi are
 * likely at all: the comb knows the pulse well and its octave badly.
 * @param envelope onset strength, not negative
 * @param frameRate frames a second
 * @param preference weight of a tempo before anything is heard
 */
export function estimateTempo(
  envelope: Float32Array,
  frameRate: number,
  preference: (bpm: number) => number = tappingPreference,
): TempoEstimate {
  const correlation = meanAutocorrelation(envelope, frameRate);
  if (!correlation) return { tempoBpm: 0, confidence: 0 };
  const combAt = (bpm: number) => {
    const lag = (60 * frameRate) / bpm;
    let score = 0;
    let weight = 0;
    for (const [k, share] of COMB.entries()) {
      const at = lag * (k + 1);
      if (at >= correlation.length - 2) break;
      score += share * interpolate(correlation, at);
      weight += share;
    }
    return weight === 0 ? 0 : score / weight;
  };
  let [bestBpm, bestScore] = [0, 0];
  for (let bpm = MIN_BPM; bpm <= MAX_BPM; bpm *= 1.003) {
    const score = Math.max(0, combAt(bpm)) * preference(bpm);
    if (score > bestScore) [bestBpm, bestScore] = [bpm, score];
  }
  if (bestBpm === 0) return { tempoBpm: 0, confidence: 0 };
  const tempoBpm = refine(correlation, bestBpm, frameRate);
  return { tempoBpm, confidence: Math.min(1, Math.max(0, combAt(tempoBpm)) * 1.6) };
}

/** Normalised autocorrelation by lag in frames, averaged over windows; undefined when nothing ever happens. */
function meanAutocorrelation(envelope: Float32Array, frameRate: number): Float64Array | undefined {
  const size = Math.min(envelope.length, Math.round(WINDOW_SECONDS * frameRate));
  const lags = Math.min(Math.floor(size * 0.75), Math.ceil(MAX_LAG_SECONDS * frameRate));
  if (lags < frameRate / 2) return undefined;
  const total = new Float64Array(lags);
  const window = new Float64Array(size);
  let windows = 0;
  for (let start = 0; start + size <= envelope.length; start += Math.max(1, size >> 1)) {
    let mean = 0;
    for (let i = 0; i < size; i++) mean += envelope[start + i]! / size;
    for (let i = 0; i < size; i++) window[i] = envelope[start + i]! - mean;
    let energy = 0;
    for (let i = 0; i < size; i++) energy += window[i]! ** 2;
    if (energy < 1e-9) continue;
    windows++;
    for (let lag = 0; lag < lags; lag++) {
      let sum = 0;
      for (let i = lag; i < size; i++) sum += window[i]! * window[i - lag]!;
      // Fewer products at larger lags: without this the comb prefers short periods.
      total[lag]! += (sum / energy) * (size / (size - lag));
    }
  }
  return windows === 0 ? undefined : total.map((value) => value / windows);
}

/** Linear interpolation, taking the larger neighbour's side: peaks are narrow against the grid of frames. */
function interpolate(values: Float64Array, at: number): number {
  const whole = Math.floor(at);
  const part = at - whole;
  return values[whole]! * (1 - part) + values[whole + 1]! * part;
}

/** Reads the period off the furthest clear multiple of it: an error of half a frame there is an error of an eighth here. */
function refine(correlation: Float64Array, bpm: number, frameRate: number): number {
  let lag = (60 * frameRate) / bpm;
  for (let multiple = 1; multiple <= 8; multiple++) {
    const centre = Math.round(lag * multiple);
    const reach = Math.max(1, Math.floor(lag * 0.06));
    if (centre + reach + 1 >= correlation.length) break;
    let peak = centre;
    for (let at = centre - reach; at <= centre + reach; at++) {
      if (correlation[at]! > correlation[peak]!) peak = at;
    }
    const [before, top, after] = [correlation[peak - 1]!, correlation[peak]!, correlation[peak + 1]!];
    if (top < 0.5 * interpolate(correlation, lag) || before > top || after > top) break;
    const curve = before - 2 * top + after;
    lag = (peak + (curve === 0 ? 0 : (0.5 * (before - after)) / curve)) / multiple;
  }
  return (60 * frameRate) / lag;
}
