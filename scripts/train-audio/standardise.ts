import type { NetworkManifest } from '@/recommenders/audio/network-weights';
import { TIMBRE_SIZE } from '@/recommenders/audio/sound-features';

/** Mean and deviation of each value of the timbre vector. */
export function standardise(examples: { timbre: number[] }[]): NetworkManifest['features'] {
  const column = (i: number) => examples.map(({ timbre }) => timbre[i]!);
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = Array.from({ length: TIMBRE_SIZE }, (_, i) => average(column(i)));
  const deviation = mean.map((centre, i) =>
    Math.sqrt(average(column(i).map((value) => (value - centre) ** 2))),
  );
  return { mean, deviation };
}
