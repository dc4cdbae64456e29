import type { Rng } from '@/domain/rng';
import type { Signal } from './candidate';

/** Quantiles of likeness that pairs of tracks have; a pair is as alike as its place among them. */
export type LikenessScale = Record<Signal, Quantiles>;

/** Different likenesses of a sample of pairs; empty where none is known. */
export interface Quantiles {
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
 * Draws pairs of different things.
 * @returns their indices, two of a pair beside each other; none where there are no two things
 */
export function drawPairs(size: number, rng: Rng, count = 2000): Uint32Array {
  const pairs = new Uint32Array(size > 1 ? 2 * count : 0);
  for (let k = 0; k < pairs.length; k += 2) {
    const a = Math.floor(rng() * size);
    pairs[k] = a;
    pairs[k + 1] = (a + 1 + Math.floor(rng() * (size - 1))) % size;
  }
  return pairs;
}

/**
 * Measures how alike pairs of tracks are by one signal, so that a cosine of factors and one of sounds can be compared.
 * @param likeness of a pair on the signal's own scale; NaN where it does not know both
 */
export function measureLikeness(pairs: Uint32Array, likeness: (a: number, b: number) => number): Quantiles {
  const sample: number[] = [];
  for (let k = 0; k < pairs.length; k += 2) {
    const value = likeness(pairs[k]!, pairs[k + 1]!);
    if (!Number.isNaN(value)) sample.push(value);
  }
  return quantilesOf(sample);
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

/** So many that hardly ever two values of a sample lie in one. */
const STEPS = 8192;

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
 * signals that know both; 0 where none does. What each signal says is on its own scale, NaN where it does not know both.
 */
export function jointLikeness(
  scale: LikenessScale,
  collaborative: number,
  text: number,
  audio: number,
): number {
  return meanOfKnown(
    scaledLikeness(scale.collaborative, collaborative),
    scaledLikeness(scale.text, text),
    scaledLikeness(scale.audio, audio),
  );
}

/** The mean of what is known; 0 where nothing is. NaN is what is not known. */
export function meanOfKnown(collaborative: number, text: number, audio: number): number {
  let sum = 0;
  let known = 0;
  if (!Number.isNaN(collaborative)) {
    sum += collaborative;
    known++;
  }
  if (!Number.isNaN(text)) {
    sum += text;
    known++;
  }
  if (!Number.isNaN(audio)) {
    sum += audio;
    known++;
  }
  return known === 0 ? 0 : sum / known;
}

/** The share of pairs that are less alike by one signal, 0 .. 1; NaN where it does not know. O(1) on average. */
export function scaledLikeness({ values, places, below, steps }: Quantiles, value: number): number {
  if (Number.isNaN(value) || values.length === 0) return Number.NaN;
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
