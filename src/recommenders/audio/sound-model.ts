import type * as tfjs from '@tensorflow/tfjs';
import { type NetworkTensors, runNetwork, type Tensorflow } from './audio-network';
import { FRAME_SIZE } from './log-frames';
import {
  KEY_CLASSES,
  NETWORK_EMBEDDING_SIZE,
  PATCH_FRAMES,
  PATCH_SIZE,
  TEMPO_CLASSES,
} from './network-shape';
import { type NetworkManifest, type NetworkWeights, weightsByName } from './network-weights';

/** Patches in one run of the network: enough to fill the kernels, little enough to stay in the cache. */
const BATCH = 16;

/** What the network heard in a track. */
export interface NetworkHearing {
  /** One vector of `NETWORK_EMBEDDING_SIZE` a patch. */
  embeddings: Float32Array[];
  /** Mean log-probability of each class over the patches. */
  tempoLogProbabilities: Float32Array;
  keyLogProbabilities: Float32Array;
}

/** The trained network, ready to run. `dispose` gives its memory back. */
export class SoundModel {
  readonly manifest: NetworkManifest;
  private readonly tensors: NetworkTensors = {};

  constructor(
    private readonly tf: Tensorflow,
    weights: NetworkWeights,
  ) {
    this.manifest = weights.manifest;
    for (const [name, { shape, values }] of weightsByName(weights)) {
      this.tensors[name] = tf.tensor(values, shape);
    }
  }

  /** @param patches each `PATCH_FRAMES` x `FRAME_SIZE` */
  hear(patches: Float32Array[]): NetworkHearing {
    const hearing: NetworkHearing = {
      embeddings: [],
      tempoLogProbabilities: new Float32Array(TEMPO_CLASSES),
      keyLogProbabilities: new Float32Array(KEY_CLASSES),
    };
    for (let from = 0; from < patches.length; from += BATCH) {
      this.hearBatch(patches.slice(from, from + BATCH), patches.length, hearing);
    }
    return hearing;
  }

  dispose(): void {
    this.tf.dispose(this.tensors);
  }

  private hearBatch(batch: Float32Array[], total: number, hearing: NetworkHearing): void {
    const { tf } = this;
    const packed = new Float32Array(batch.length * PATCH_SIZE);
    for (const [i, patch] of batch.entries()) packed.set(patch, i * PATCH_SIZE);
    const [embedding, tempo, key] = tf.tidy(() => {
      const input = tf.tensor3d(packed, [batch.length, PATCH_FRAMES, FRAME_SIZE]);
      const output = runNetwork(tf, this.tensors, input);
      const summed = (logits: tfjs.Tensor2D) => tf.sum(tf.logSoftmax(logits), 0).dataSync();
      return [output.embedding.dataSync(), summed(output.tempoLogits), summed(output.keyLogits)];
    }) as unknown as Float32Array[];
    for (let i = 0; i < batch.length; i++) {
      const from = i * NETWORK_EMBEDDING_SIZE;
      hearing.embeddings.push(embedding!.slice(from, from + NETWORK_EMBEDDING_SIZE));
    }
    for (let i = 0; i < TEMPO_CLASSES; i++) hearing.tempoLogProbabilities[i]! += tempo![i]! / total;
    for (let i = 0; i < KEY_CLASSES; i++) hearing.keyLogProbabilities[i]! += key![i]! / total;
  }
}
