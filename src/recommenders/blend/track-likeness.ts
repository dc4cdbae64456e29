import { SIGNALS, type Signal } from './candidate';

/** How alike two tracks are by each signal that knows both, each on a scale of its own. */
export type SignalLikeness = (a: number, b: number, signal: Signal) => number | null;

/** Quantiles of likeness that pairs of tracks have; a pair is as alike as its place among them. */
export interface LikenessScale {
  /** Ascending likenesses of a sample of pairs, by signal; empty where none is known. */
  samples: Record<Signal, Float64Array>;
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
  const sorted = (signal: Signal) => Float64Array.from(samples[signal]).sort();
  return {
    samples: { collaborative: sorted('collaborative'), text: sorted('text'), audio: sorted('audio') },
  };
}

/**
 * The likeness of two tracks over all signals, 0 .. 1: the mean of the shares of pairs that are less alike, over the
 * signals that know both; 0 where none does.
 */
export function jointLikeness(scale: LikenessScale, likenessOf: (signal: Signal) => number | null): number {
  let sum = 0;
  let known = 0;
  for (const signal of SIGNALS) {
    const value = scaledLikeness(scale, signal, likenessOf(signal));
    if (value === null) continue;
    sum += value;
    known++;
  }
  return known === 0 ? 0 : sum / known;
}

/** The share of pairs that are less alike by one signal, 0 .. 1; null where it does not know. */
export function scaledLikeness(
  { samples }: LikenessScale,
  signal: Signal,
  value: number | null,
): number | null {
  return value === null || samples[signal].length === 0 ? null : quantile(samples[signal], value);
}

/** Share of the values below one, those equal counted half. */
function quantile(ascending: Float64Array, value: number): number {
  return (
    (firstFrom(ascending, (other) => other >= value) + firstFrom(ascending, (other) => other > value)) /
    2 /
    ascending.length
  );
}

function firstFrom(ascending: Float64Array, isReached: (value: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(ascending[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
