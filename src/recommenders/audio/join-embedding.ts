import { NETWORK_EMBEDDING_SIZE } from './network-shape';
import { TIMBRE_SIZE } from './sound-features';

const EMBEDDING_SIZE = NETWORK_EMBEDDING_SIZE + TIMBRE_SIZE;

/** Share of the plain features in the similarity of two tracks; the rest is the network's. */
const FEATURE_SHARE = 0.3;
/** Standardised features are cut here: one odd value must not decide a neighbourhood. */
const LIMIT = 3;

/**
 * The stored embedding of a track: the network's mean over its patches beside its standardised plain features, each of
 * length one and weighted so that the cosine of two embeddings is the weighted mean of both cosines.
 * @param patches the network's embeddings of the track's patches
 * @param timbre `timbreVector` of the track
 * @param standard means and deviations of the training set
 */
export function joinEmbedding(
  patches: Float32Array[],
  timbre: ArrayLike<number>,
  standard: { mean: number[]; deviation: number[] },
): Float32Array {
  const network = new Float64Array(NETWORK_EMBEDDING_SIZE);
  for (const patch of patches) for (let i = 0; i < network.length; i++) network[i]! += patch[i]!;
  const features = Float64Array.from({ length: TIMBRE_SIZE }, (_, i) => {
    const z = (timbre[i]! - (standard.mean[i] ?? 0)) / (standard.deviation[i] || 1);
    return Math.max(-LIMIT, Math.min(LIMIT, z));
  });
  const embedding = new Float32Array(EMBEDDING_SIZE);
  writeUnit(embedding, 0, network, Math.sqrt(1 - FEATURE_SHARE));
  writeUnit(embedding, NETWORK_EMBEDDING_SIZE, features, Math.sqrt(FEATURE_SHARE));
  return embedding;
}

function writeUnit(out: Float32Array, offset: number, vector: Float64Array, length: number): void {
  const norm = Math.hypot(...vector) || 1;
  for (const [i, value] of vector.entries()) out[offset + i] = (value * length) / norm;
}
