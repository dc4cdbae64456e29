import { runEmbeddingNetwork } from './embedding-network';
import { type Joining, joinEmbedding, type SoundParts } from './join-embedding';
import { runKeyNetwork } from './key-network';
import { MEL_BANDS } from './log-frames';
import { NETWORK_EMBEDDING_SIZE, PATCH_FRAMES, PATCH_SIZE } from './network-shape';
import type { NetworkTensors, Tensorflow } from './network-tensors';
import {
  isFitted,
  joiningOf,
  type NetworkManifest,
  type NetworkWeights,
  weightsByName,
} from './network-weights';
import { REGISTERS } from './pitch-histogram';
import { RHYTHM_CHANNELS } from './rhythm-correlation';
import { runTempoNetwork } from './tempo-network';
import { LAG_BINS, tempogram } from './tempogram';
import type { HeardTrack } from './track-listener';

/** Patches in one run of the network: enough to fill the kernels, little enough to stay in the cache. */
const BATCH = 16;
/** Fewer segments are repeated: the key branch looks at three in a row. */
const FEWEST_SEGMENTS = 3;

/** What the network heard in a track. */
export interface NetworkHearing {
  /** One vector of `NETWORK_EMBEDDING_SIZE` a patch. */
  embeddings: Float32Array[];
  /** See `tempogram`. */
  tempogram: Float32Array;
  /** One a class by BPM, see `tempogram`; they sum to one. */
  tempoProbabilities: Float32Array;
  /** Twelve major keys from C, then twelve minor keys; they sum to one. */
  keyProbabilities: Float32Array;
}

/** The trained network, ready to run. `dispose` gives its memory back. */
export class SoundModel {
  readonly manifest: NetworkManifest;
  private readonly tensors: NetworkTensors = {};
  private readonly joining: Joining;

  constructor(
    private readonly tf: Tensorflow,
    weights: NetworkWeights,
  ) {
    this.manifest = weights.manifest;
    this.joining = joiningOf(weights);
    for (const [name, { shape, values }] of weightsByName(weights)) {
      if (isFitted(name)) continue;
      this.tensors[name] = tf.tensor(values, shape);
    }
  }

  hear({ patches, rhythm, harmony }: Pick<HeardTrack, 'patches' | 'rhythm' | 'harmony'>): NetworkHearing {
    const picture = tempogram(rhythm);
    return {
      embeddings: this.embed(patches),
      tempogram: picture,
      tempoProbabilities: this.tempo(picture),
      keyProbabilities: this.key(harmony),
    };
  }

  /** The embedding of a sound: `EMBEDDING_SIZE` numbers of length one. */
  join(parts: SoundParts): Float32Array {
    return joinEmbedding(parts, this.joining);
  }

  dispose(): void {
    this.tf.dispose(this.tensors);
  }

  /** Embeddings of patches: `NETWORK_EMBEDDING_SIZE` numbers of length one each. */
  embed(patches: readonly Float32Array[]): Float32Array[] {
    const embeddings: Float32Array[] = [];
    for (let from = 0; from < patches.length; from += BATCH) {
      embeddings.push(...this.embedBatch(patches.slice(from, from + BATCH)));
    }
    return embeddings;
  }

  private embedBatch(batch: readonly Float32Array[]): Float32Array[] {
    const { tf } = this;
    const packed = new Float32Array(batch.length * PATCH_SIZE);
    for (const [i, patch] of batch.entries()) packed.set(patch, i * PATCH_SIZE);
    const flat = tf.tidy(() => {
      const input = tf.tensor3d(packed, [batch.length, PATCH_FRAMES, MEL_BANDS]);
      return runEmbeddingNetwork(tf, this.tensors, input).embedding.dataSync() as Float32Array;
    });
    return batch.map((_, i) => flat.slice(i * NETWORK_EMBEDDING_SIZE, (i + 1) * NETWORK_EMBEDDING_SIZE));
  }

  private tempo(picture: Float32Array): Float32Array {
    const { tf } = this;
    return tf.tidy(() => {
      const input = tf.tensor3d(picture, [1, LAG_BINS, RHYTHM_CHANNELS]);
      return tf.softmax(runTempoNetwork(tf, this.tensors, input)).dataSync() as Float32Array;
    });
  }

  private key(harmony: Float32Array): Float32Array {
    const { tf } = this;
    const segments = harmony.length / (12 * REGISTERS);
    const times = Math.ceil(FEWEST_SEGMENTS / segments);
    return tf.tidy(() => {
      const heard = tf.tensor4d(harmony, [1, segments, 12, REGISTERS]);
      const input = times > 1 ? (tf.tile(heard, [1, times, 1, 1]) as typeof heard) : heard;
      return tf.softmax(runKeyNetwork(tf, this.tensors, input)).dataSync() as Float32Array;
    });
  }
}
