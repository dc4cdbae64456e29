import { NETWORK_EMBEDDING_SIZE } from './network-shape';
import { RHYTHM_CHANNELS } from './rhythm-correlation';
import { TIMBRE_SIZE } from './sound-features';
import { STEREO_BANDS } from './stereo-field';
import { LAG_BINS } from './tempogram';
import { TIMBRE_GAUSSIAN_SIZE } from './timbre-statistics';

/** Numbers of a stored embedding. */
export const EMBEDDING_SIZE = 128;

/** What is known of a sound, of which the embedding is made. */
export interface SoundParts {
  /** The network's embeddings of its patches. */
  patches: readonly ArrayLike<number>[];
  /** `timbreVector`. */
  timbre: ArrayLike<number>;
  /** `TimbreStatistics.gaussian`. */
  gaussian: ArrayLike<number>;
  /** `tempogram`. */
  tempogram: ArrayLike<number>;
  /** `StereoField`. */
  stereo: ArrayLike<number>;
  /** `PitchHistogram.chroma`. */
  chroma: ArrayLike<number>;
}

/** The parts side by side: how many numbers each has, and its share of the likeness of two sounds before they are joined. */
const PARTS = {
  network: { size: NETWORK_EMBEDDING_SIZE, share: 0.7 },
  timbre: { size: TIMBRE_SIZE, share: 0.3 },
  gaussian: { size: TIMBRE_GAUSSIAN_SIZE, share: 0.8 },
  tempogram: { size: LAG_BINS * RHYTHM_CHANNELS, share: 0.6 },
  stereo: { size: STEREO_BANDS, share: 0.3 },
  chroma: { size: 12, share: 0.3 },
};
export type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as Part[];
export const JOINED_SIZE = PART_NAMES.reduce((sum, part) => sum + PARTS[part].size, 0);
/** Where each part lies among the numbers side by side. */
export const partRanges = Object.fromEntries(
  PART_NAMES.map((part, i) => {
    const from = PART_NAMES.slice(0, i).reduce((sum, before) => sum + PARTS[before].size, 0);
    return [part, { from, to: from + PARTS[part].size }];
  }),
) as Record<Part, { from: number; to: number }>;
/** In deviations: one odd value must not decide a neighbourhood. */
const LIMIT = 3;
/** Added to a weight of `chroma` before the logarithm: less is as good as silent. */
const FAINT = 0.02;

/** How parts become an embedding; learned from recordings, see `fitJoining`. */
export const joiningShapes = {
  'joining/partMean': [JOINED_SIZE],
  'joining/partDeviation': [JOINED_SIZE],
  'joining/mean': [JOINED_SIZE],
  'joining/matrix': [JOINED_SIZE, EMBEDDING_SIZE],
};
/** The values of the tensors of `joiningShapes`. */
export type Joining = Record<keyof typeof joiningShapes, Float32Array>;

/** Means and deviations of the parts. */
export type PartStandard = Pick<Joining, 'joining/partMean' | 'joining/partDeviation'>;

/** The parts side by side as they are, `JOINED_SIZE` numbers: the patches as their mean, the chroma as logarithms. */
export function layParts({ patches, chroma, ...others }: SoundParts): Float64Array {
  const laid = new Float64Array(JOINED_SIZE);
  const { network } = partRanges;
  for (const patch of patches)
    for (let i = 0; i < PARTS.network.size; i++) laid[network.from + i]! += patch[i]! / patches.length;
  for (const part of ['timbre', 'gaussian', 'tempogram', 'stereo'] as const)
    laid.set(others[part], partRanges[part].from);
  laid.set(
    Array.from(chroma, (weight) => Math.log(weight + FAINT)),
    partRanges.chroma.from,
  );
  return laid;
}

/** The parts side by side, standardised, each of a fixed length: `JOINED_SIZE` numbers. */
export function alignParts(parts: SoundParts, standard: PartStandard): Float64Array {
  const { 'joining/partMean': mean, 'joining/partDeviation': deviation } = standard;
  const aligned = layParts(parts).map((value, i) => {
    const deviations = (value - mean[i]!) / (deviation[i]! || 1);
    return Math.max(-LIMIT, Math.min(LIMIT, deviations));
  });
  for (const part of PART_NAMES) {
    const { from, to } = partRanges[part];
    const vector = aligned.subarray(from, to);
    const scale = Math.sqrt(PARTS[part].share) / (Math.hypot(...vector) || 1);
    for (let i = 0; i < vector.length; i++) vector[i]! *= scale;
  }
  return aligned;
}

/** The parts again, of what `alignParts` gave. */
export function partsOf(aligned: Float64Array): Record<Part, Float64Array> {
  const cut = PART_NAMES.map((part) => {
    const { from, to } = partRanges[part];
    return [part, aligned.subarray(from, to)] as const;
  });
  return Object.fromEntries(cut) as Record<Part, Float64Array>;
}

/** The stored embedding of a sound: its parts, projected to what sets recordings apart, of length one. */
export function joinEmbedding(parts: SoundParts, joining: Joining): Float32Array {
  const aligned = alignParts(parts, joining);
  const mean = joining['joining/mean'];
  const matrix = joining['joining/matrix'];
  const sums = new Float64Array(EMBEDDING_SIZE);
  for (let i = 0; i < JOINED_SIZE; i++) {
    const value = aligned[i]! - mean[i]!;
    for (let k = 0; k < EMBEDDING_SIZE; k++) sums[k]! += value * matrix[i * EMBEDDING_SIZE + k]!;
  }
  const norm = Math.hypot(...sums) || 1;
  return Float32Array.from(sums, (value) => value / norm);
}
