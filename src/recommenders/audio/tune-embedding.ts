import { type Rng, shuffled } from '@/domain/rng';
import { augmentPatch } from './augment-patch';
import { NETWORK_EMBEDDING_SIZE } from './network-shape';
import type { Tensorflow } from './network-tensors';
import { NetworkTrainer } from './network-trainer';
import type { NetworkWeights } from './network-weights';
import { patchesOf } from './patch-sampler';
import { SoundModel } from './sound-model';

/** Two places of one track, see `hearPlaces`. */
export type HeardPlaces = readonly [Float32Array, Float32Array];

export interface Tuning {
  /** Under the version they started from; whether they should serve is for `isBetter` to say. */
  weights: NetworkWeights;
  /** Mean reciprocal rank of a held-out track's other place, before and after. */
  before: number;
  after: number;
  heldOut: number;
  /** Better on tracks it was not tuned on by more than chance explains. */
  isBetter: boolean;
}

/** Part of the tracks that only judge. */
const HELD_OUT = 0.3;
/** Tracks of a step, and patches of each of their places, whose embeddings are averaged as a track's are. */
const [TRACKS, PATCHES_OF_PLACE] = [24, 2];
/** Small: what was learned from much other music is not to be forgotten for a few hundred tracks. */
const RATE = 3e-4;
/** Standard errors by which the mean of the tracks' gains must exceed 0. */
const CLEARLY = 2;
/** With fewer tracks there is nothing to tell apart. */
export const FEWEST_TRACKS = 40;

/**
 * Goes on training the embedding on one library: two places of one track belong together among those of other tracks, for
 * which no labels are needed (van den Oord et al. 2018; NT-Xent of Chen et al. 2020). Tempo and key stay as they are. A part
 * of the tracks is held out to say whether it helped.
 * @param tracks at least `FEWEST_TRACKS`
 * @param onStep told how many steps are done
 * @throws RangeError for too few tracks
 */
export function tuneEmbedding(
  tf: Tensorflow,
  start: NetworkWeights,
  tracks: readonly HeardPlaces[],
  { steps, rng, onStep }: { steps: number; rng: Rng; onStep?: (step: number) => void },
): Tuning {
  if (tracks.length < FEWEST_TRACKS)
    throw new RangeError(`${tracks.length} tracks are too few to tune to: it takes ${FEWEST_TRACKS}`);
  const order = shuffled(tracks, rng);
  const judges = order.slice(0, Math.round(HELD_OUT * order.length));
  const training = order.slice(judges.length);
  const trainer = new NetworkTrainer(tf, start);
  for (let step = 0; step < steps; step++) {
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
    const drawn = shuffled(training, rng).slice(0, TRACKS);
    const patches = drawn.flatMap((places) =>
      places.flatMap((frames) =>
        Array.from({ length: PATCHES_OF_PLACE }, () => ({ patch: augmentPatch(frames, rng).patch })),
      ),
    );
    trainer.step({ patches, patchesOfPlace: PATCHES_OF_PLACE }, rate);
    onStep?.(step + 1);
  }
  const { values, manifest } = trainer.weights();
  trainer.dispose();
  const before = reciprocalRanks(tf, start, judges);
  const after = reciprocalRanks(tf, { values, manifest }, judges);
  const mean = (ranks: number[]) => ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return {
    weights: {
      values,
      manifest: {
        ...manifest,
        metrics: {
          ...manifest.metrics,
          tunedOnTracks: training.length,
          before: mean(before),
          after: mean(after),
        },
      },
    },
    before: mean(before),
    after: mean(after),
    heldOut: judges.length,
    isBetter: isClearGain(after.map((rank, i) => rank - before[i]!)),
  };
}

function isClearGain(gains: number[]): boolean {
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length);
  return mean > 0 && mean > CLEARLY * error;
}

/** Of each track, one over the rank of its second place among all second places, by likeness to its first. */
function reciprocalRanks(tf: Tensorflow, weights: NetworkWeights, tracks: readonly HeardPlaces[]): number[] {
  const model = new SoundModel(tf, weights);
  const embedded = tracks.map((places) => places.map((frames) => embedPlace(model, frames)));
  model.dispose();
  return embedded.map(([first, second]) => {
    const own = likeness(first!, second!);
    const nearer = embedded.filter(([, other]) => likeness(first!, other!) > own).length;
    return 1 / (1 + nearer);
  });
}

/** The mean direction of the patches of a place, end to end. */
function embedPlace(model: SoundModel, frames: Float32Array): Float32Array {
  const sum = new Float32Array(NETWORK_EMBEDDING_SIZE);
  for (const embedding of model.embed(patchesOf(frames)))
    for (let i = 0; i < sum.length; i++) sum[i]! += embedding[i]!;
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

const likeness = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
