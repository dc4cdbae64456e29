import { FRAME_RATE } from './log-frames';
import { LAGS, WHOLE_RHYTHM } from './rhythm-correlation';
import { type TempoPreference, tappingPreference } from './tempo-preference';

export interface TempoEstimate {
  tempoBpm: number;
  /** 0..1: how much of the rhythm repeats at this period, and how clearly it beats its rivals. */
  confidence: number;
}

const MIN_BPM = 40;
const MAX_BPM = 240;
/** Tempi that are tried, 0.3 % apart. */
const STEPS = 600;
/** Shares of the first four multiples of a period in its comb. */
const COMB = [1, 0.6, 0.5, 0.6];
/** A beat is one of these multiples of the pulse: what else repeats is a cross-rhythm, as the three against four of a bossa. */
const BEATS_OF_PULSE = [1 / 3, 1 / 2, 1, 2, 3];

/** What is likely before anything is heard, by BPM. */
export interface TempoPreferences {
  /** Which pulse: it decides little beside what repeats. */
  pulse: TempoPreference;
  /** Which multiple of the pulse one would tap. */
  beat: TempoPreference;
}

/**
 * Tempo from how onsets repeat: a comb over four periods of their autocorrelation (Ellis, "Beat tracking by dynamic programming",
 * 2007). In two steps, as the comb knows the pulse well and its octave badly: the pulse by how clearly it repeats, its square
 * counting, and then the beat among the pulse's multiples.
 * @param rhythm see `RhythmCorrelation`
 */
export function estimateTempo(
  rhythm: Float32Array,
  preferences: TempoPreferences = { pulse: tappingPreference, beat: tappingPreference },
): TempoEstimate {
  const correlation = rhythm.subarray(WHOLE_RHYTHM * LAGS, (WHOLE_RHYTHM + 1) * LAGS);
  if (correlation[0] === 0) return { tempoBpm: 0, confidence: 0 };
  const tempi = Array.from({ length: STEPS }, (_, i) => MIN_BPM * (MAX_BPM / MIN_BPM) ** (i / (STEPS - 1)));
  const pulse = likeliest(tempi, (bpm) => combAt(correlation, bpm) ** 2 * preferences.pulse(bpm));
  if (pulse === null) return { tempoBpm: 0, confidence: 0 };
  const beats = BEATS_OF_PULSE.map((multiple) => multiple * pulse).filter(
    (bpm) => bpm >= MIN_BPM && bpm <= MAX_BPM,
  );
  const beat = likeliest(beats, (bpm) => combAt(correlation, bpm) * preferences.beat(bpm)) ?? pulse;
  const tempoBpm = refineTempo(rhythm, beat);
  return { tempoBpm, confidence: Math.min(1, combAt(correlation, tempoBpm) * 1.6) };
}

/** How much repeats at a tempo and at its bars, 0 .. 1. */
function combAt(correlation: Float32Array, bpm: number): number {
  const lag = (60 * FRAME_RATE) / bpm;
  let score = 0;
  let weight = 0;
  for (const [k, share] of COMB.entries()) {
    const at = lag * (k + 1);
    if (at >= correlation.length - 2) break;
    score += share * interpolate(correlation, at);
    weight += share;
  }
  return weight === 0 ? 0 : Math.max(0, score / weight);
}

/** The tempo of the highest score; null where none scores. */
function likeliest(tempi: readonly number[], score: (bpm: number) => number): number | null {
  let best: number | null = null;
  let most = 0;
  for (const bpm of tempi) {
    const own = score(bpm);
    if (own > most) [best, most] = [bpm, own];
  }
  return best;
}

/** Linear interpolation, taking the larger neighbour's side: peaks are narrow against the grid of frames. */
function interpolate(values: Float32Array, at: number): number {
  const whole = Math.floor(at);
  const part = at - whole;
  return values[whole]! * (1 - part) + values[whole + 1]! * part;
}

/** Reads the period off the furthest clear multiple of it: an error of half a frame there is an error of an eighth here. */
function refineTempo(rhythm: Float32Array, bpm: number): number {
  const correlation = rhythm.subarray(WHOLE_RHYTHM * LAGS, (WHOLE_RHYTHM + 1) * LAGS);
  let lag = (60 * FRAME_RATE) / bpm;
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
  return (60 * FRAME_RATE) / lag;
}
