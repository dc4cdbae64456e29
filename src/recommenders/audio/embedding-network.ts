import type * as tfjs from '@tensorflow/tfjs';
import { MEL_BANDS } from './log-frames';
import { PATCH_FRAMES } from './network-shape';
import type { NetworkTensors, Tensorflow } from './network-tensors';

export interface EmbeddingOutput {
  /** [batch, NETWORK_EMBEDDING_SIZE], each row of length one. */
  embedding: tfjs.Tensor2D;
  /** [batch, styles], before softmax. */
  styleLogits: tfjs.Tensor2D;
  /** [batch, 1], in units of `LOUDNESS_UNIT_LU` from `LOUDNESS_ORIGIN_LUFS`. */
  loudness: tfjs.Tensor2D;
}

export const LOUDNESS_ORIGIN_LUFS = -20;
export const LOUDNESS_UNIT_LU = 10;

/**
 * The embedding branch: convolutions over time on log-mel frames, pooled to mean and deviation on two levels, then an
 * embedding (van den Oord 2013 for the pooling of statistics). Strides are made by folding pairs of frames into channels:
 * the same mathematics as a stride of two, on the backend's fastest kernels.
 * @param patches [batch, PATCH_FRAMES, MEL_BANDS] as `LogFrames` makes them
 */
export function runEmbeddingNetwork(
  tf: Tensorflow,
  weights: NetworkTensors,
  patches: tfjs.Tensor3D,
): EmbeddingOutput {
  const batch = patches.shape[0];
  const w = <R extends tfjs.Rank>(name: string) => weights[name] as tfjs.Tensor<R>;
  const convolve = (x: tfjs.Tensor4D, name: string) =>
    tf.relu(
      tf.add(tf.conv2d(x, w<tfjs.Rank.R4>(`${name}/filter`), 1, 'same'), w(`${name}/bias`)),
    ) as tfjs.Tensor4D;
  const dense = (x: tfjs.Tensor2D, name: string) =>
    tf.add(tf.matMul(x, w<tfjs.Rank.R2>(`${name}/matrix`)), w(`${name}/bias`)) as tfjs.Tensor2D;

  const mel = tf.slice(patches, [0, 0, 0], [batch, PATCH_FRAMES, MEL_BANDS]);
  // A song played louder is the same song: the level is told to the loudness alone.
  const level = tf.mean(mel, [1, 2], true);
  const shape = tf.sub(mel, level);
  const trunk1 = convolve(tf.reshape(shape, [batch, 1, PATCH_FRAMES / 2, 2 * MEL_BANDS]), 'trunk1');
  const trunk2 = convolve(tf.reshape(trunk1, [batch, 1, PATCH_FRAMES / 4, 2 * trunk1.shape[3]]), 'trunk2');
  const trunk3 = convolve(trunk2, 'trunk3');
  const pooled = tf.concat([meanAndDeviation(tf, trunk1), meanAndDeviation(tf, trunk3)], 1) as tfjs.Tensor2D;
  const embedding = unitRows(tf, dense(pooled, 'embedding'));
  const withLevel = tf.concat([pooled, tf.reshape(level, [batch, 1])], 1) as tfjs.Tensor2D;
  return { embedding, styleLogits: dense(embedding, 'style'), loudness: dense(withLevel, 'loudness') };
}

/** [batch, 1, time, channels] -> [batch, 2 * channels]. */
function meanAndDeviation(tf: Tensorflow, x: tfjs.Tensor4D): tfjs.Tensor2D {
  const mean = tf.mean(x, 2, true);
  const variance = tf.mean(tf.square(tf.sub(x, mean)), 2, true);
  const deviation = tf.sqrt(tf.add(variance, 1e-4));
  return tf.reshape(tf.concat([mean, deviation], 3), [x.shape[0], 2 * x.shape[3]]);
}

/** Rows of length one. */
export function unitRows(tf: Tensorflow, x: tfjs.Tensor2D): tfjs.Tensor2D {
  return tf.div(x, tf.sqrt(tf.add(tf.sum(tf.square(x), 1, true), 1e-8)));
}
