import { NETWORK_EMBEDDING_SIZE } from './network-shape';
import { RHYTHM_CHANNELS } from './rhythm-correlation';
import { TIMBRE_SIZE } from './sound-features';
import { STEREO_BANDS } from './stereo-field';
import { LAG_BINS } from './tempogram';

/** Numbers of a stored embedding. */
export const EMBEDDING_SIZE = 64;

/** What is known of a sound, of which the embedding is made. */
export interface SoundParts {
  /** The network's embeddings of its patches. */
  patches: readonly ArrayLike<number>[];
  /** `timbreVector`. */
  timbre: ArrayLike<number>;
  /** `tempogram`. */
  tempogram: ArrayLike<number>;
  /** `StereoField`. */
  stereo: ArrayLike<number>;
}

const PART_SIZES = {
  network: NETWORK_EMBEDDING_SIZE,
  timbre: TIMBRE_SIZE,
  tempogram: LAG_BINS * RHYTHM_CHANNELS,
  stereo: STEREO_BANDS,
};
type Part = keyof typeof PART_SIZES;
/** Lengths of the parts before they are joined: their shares of the likeness of two sounds are the squares. */
const LENGTHS: Record<Part, number> = {
  network: Math.sqrt(0.7),
  timbre: Math.sqrt(0.3),
  tempogram: 0.7,
  stereo: 0.5,
};
const PARTS = Object.keys(PART_SIZES) as Part[];
export const JOINED_SIZE = Object.values(PART_SIZES).reduce((sum, size) => sum + size);
/** Standardised features are cut here: one odd value must not decide a neighbourhood. */
const LIMIT = 3;

/** How parts become an embedding; learned from recordings, see `fitJoining`. */
export const joiningShapes = {
  'joining/timbreMean': [TIMBRE_SIZE],
  'joining/timbreDeviation': [TIMBRE_SIZE],
  'joining/tempogramMean': [PART_SIZES.tempogram],
  'joining/stereoMean': [STEREO_BANDS],
  'joining/stereoDeviation': [STEREO_BANDS],
  'joining/mean': [JOINED_SIZE],
  'joining/matrix': [JOINED_SIZE, EMBEDDING_SIZE],
};
/** The values of the tensors of `joiningShapes`. */
export type Joining = Record<keyof typeof joiningShapes, Float32Array>;

/** Means and deviations of the parts. */
export type PartStandard = Omit<Joining, 'joining/mean' | 'joining/matrix'>;

/** The parts side by side, each of a fixed length: `JOINED_SIZE` numbers. */
export function alignParts({ patches, timbre, tempogram, stereo }: SoundParts, standard: PartStandard) {
  const network = new Float64Array(NETWORK_EMBEDDING_SIZE);
  for (const patch of patches) for (let i = 0; i < network.length; i++) network[i]! += patch[i]!;
  const vectors: Record<Part, Float64Array> = {
    network,
    timbre: standardised(timbre, standard['joining/timbreMean'], standard['joining/timbreDeviation']),
    tempogram: Float64Array.from(tempogram, (value, i) => value - standard['joining/tempogramMean'][i]!),
    stereo: standardised(stereo, standard['joining/stereoMean'], standard['joining/stereoDeviation']),
  };
  const aligned = new Float64Array(JOINED_SIZE);
  let at = 0;
  for (const part of PARTS) {
    const vector = vectors[part];
    const norm = Math.hypot(...vector) || 1;
    for (const value of vector) aligned[at++] = (value * LENGTHS[part]) / norm;
  }
  return aligned;
}

/** The parts again, of what `alignParts` gave. */
export function partsOf(aligned: Float64Array): Record<Part, Float64Array> {
  let at = 0;
  const cut = PARTS.map((part) => {
    at += PART_SIZES[part];
    return [part, aligned.subarray(at - PART_SIZES[part], at)] as const;
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

function standardised(
  values: ArrayLike<number>,
  mean: ArrayLike<number>,
  deviation: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(values, (value, i) =>
    Math.max(-LIMIT, Math.min(LIMIT, (value - mean[i]!) / (deviation[i]! || 1))),
  );
}
