import { SIGNALS, type Signal } from './candidate';

/** How alike two tracks are by each signal that knows both, each on a scale of its own. */
export type SignalLikeness = (a: number, b: number, signal: Signal) => number | null;

/** Quantiles of likeness that pairs of tracks have; a pair is as alike as its place among them. */
export type LikenessScale = Record<Signal, Quantiles>;

/** Different likenesses of a sample of pairs; empty where none is known. */
interface Quantiles {
  /** Ascending. */
  values: Float64Array;
  /** Share of the sample below each, those equal counted half; one more at the end, for what is above all. */
  places: Float64Array;
  /** Share of the sample below each, those equal left out, likewise. */
  below: Float64Array;
  /** For each of as many equal steps from the first value to the last: how many values are below where it begins. */
  steps: Int32Array;
}

/**
 * Measures how alike pairs of tracks are by each signal, so that a cosine of factors and one of sounds can be compared.
 * @param size of the library
 * @param pairs drawn
 */
export function measureLikeness(
  size: number,
  likeness: SignalLikeness,
  rng: () => number,
  pairs = 2000,
): LikenessScale {
  const samples = { collaborative: [], text: [], audio: [] } as Record<Signal, number[]>;
  for (let k = 0; k < pairs && size > 1; k++) {
    const a = Math.floor(rng() * size);
    const b = (a + 1 + Math.floor(rng() * (size - 1))) % size;
    for (const signal of SIGNALS) {
      const value = likeness(a, b, signal);
      if (value !== null) samples[signal].push(value);
    }
  }
  return {
    collaborative: quantilesOf(samples.collaborative),
    text: quantilesOf(samples.text),
    audio: quantilesOf(samples.audio),
  };
}

function quantilesOf(sample: readonly number[]): Quantiles {
  const counts = new Map<number, number>();
  for (const value of sample) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = Float64Array.from(counts.keys()).sort();
  const places = new Float64Array(values.length + 1);
  const below = new Float64Array(values.length + 1);
  let before = 0;
  for (const [k, value] of values.entries()) {
    const count = counts.get(value)!;
    below[k] = before / sample.length;
    places[k] = (before + count / 2) / sample.length;
    before += count;
  }
  places[values.length] = below[values.length] = 1;
  return { values, places, below, steps: stepsOf(values) };
}

const STEPS = 2048;

function stepsOf(values: Float64Array): Int32Array {
  const steps = new Int32Array(STEPS + 1);
  let index = 0;
  for (let step = 0; step <= STEPS; step++) {
    while (index < values.length && stepOf(values, values[index]!) < step) index++;
    steps[step] = index;
  }
  return steps;
}

/** The step that a value within the sample lies in; monotone, so that all values of lower steps are below it. */
function stepOf(values: Float64Array, value: number): number {
  const [first, last] = [values[0]!, values[values.length - 1]!];
  return last > first ? Math.floor((STEPS * (value - first)) / (last - first)) : 0;
}

/**
 * The likeness of two tracks over all signals, 0 .. 1: the mean of the shares of pairs that are less alike, over the
 * signals that know both; 0 where none does.
 */
export function jointLikeness(scale: LikenessScale, likenessOf: (signal: Signal) => number | null): number {
  let sum = 0;
  let known = 0;
  for (const signal of SIGNALS) {
    const value = scaledLikeness(scale[signal], likenessOf(signal));
    if (value === null) continue;
    sum += value;
    known++;
  }
  return known === 0 ? 0 : sum / known;
}

/** The share of pairs that are less alike by one signal, 0 .. 1; null where it does not know. O(1) on average. */
export function scaledLikeness(
  { values, places, below, steps }: Quantiles,
  value: number | null,
): number | null {
  if (value === null || values.length === 0) return null;
  if (value < values[0]!) return below[0]!;
  if (value > values[values.length - 1]!) return 1;
  const step = stepOf(values, value);
  let low = steps[step]!;
  let high = step < STEPS ? steps[step + 1]! : values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return values[low] === value ? places[low]! : below[low]!;
}
