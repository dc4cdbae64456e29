import type * as tfjs from '@tensorflow/tfjs';
import { FRAME_SIZE, MEL_BANDS, SEMITONE_BANDS } from './log-frames';
import { PATCH_FRAMES } from './network-shape';

export type Tensorflow = typeof tfjs;
export type NetworkTensors = Record<string, tfjs.Tensor>;

export interface NetworkOutput {
  /** [batch, NETWORK_EMBEDDING_SIZE], each row of length one. */
  embedding: tfjs.Tensor2D;
  /** [batch, TEMPO_CLASSES], [batch, KEY_CLASSES], [batch, styles]: before softmax. */
  tempoLogits: tfjs.Tensor2D;
  keyLogits: tfjs.Tensor2D;
  styleLogits: tfjs.Tensor2D;
}

/** Frames joined before the semitones' convolution: half a second, about one chord. */
const KEY_STEP = 16;

/**
 * The network: convolutions over time on log-mel frames, pooled to mean and deviation on two levels, then an embedding
 * (van den Oord 2013 for the pooling of statistics); a branch with long filters for the tempo (Schreiber & Müller 2018) and one
 * on semitone bands for the key (Korzeniowski & Widmer 2017). Strides are made by folding pairs of frames into channels: the same
 * mathematics as a stride of two, on the backend's fastest kernels.
 * @param patches [batch, PATCH_FRAMES, FRAME_SIZE] as `LogFrames` makes them
 */
export function runNetwork(tf: Tensorflow, weights: NetworkTensors, patches: tfjs.Tensor3D): NetworkOutput {
  const batch = patches.shape[0];
  const w = <R extends tfjs.Rank>(name: string) => weights[name] as tfjs.Tensor<R>;
  const convolve = (x: tfjs.Tensor4D, name: string, pad: 'same' | 'valid' = 'same') =>
    tf.relu(
      tf.add(tf.conv2d(x, w<tfjs.Rank.R4>(`${name}/filter`), 1, pad), w(`${name}/bias`)),
    ) as tfjs.Tensor4D;
  const dense = (x: tfjs.Tensor2D, name: string) =>
    tf.add(tf.matMul(x, w<tfjs.Rank.R2>(`${name}/matrix`)), w(`${name}/bias`)) as tfjs.Tensor2D;

  const mel = withoutLevel(tf, tf.slice(patches, [0, 0, 0], [batch, PATCH_FRAMES, MEL_BANDS]));
  const trunk1 = convolve(tf.reshape(mel, [batch, 1, PATCH_FRAMES / 2, 2 * MEL_BANDS]), 'trunk1');
  const width = trunk1.shape[3];
  const trunk2 = convolve(tf.reshape(trunk1, [batch, 1, PATCH_FRAMES / 4, 2 * width]), 'trunk2');
  const trunk3 = convolve(trunk2, 'trunk3');
  const pooled = tf.concat([meanAndDeviation(tf, trunk1), meanAndDeviation(tf, trunk3)], 1) as tfjs.Tensor2D;
  const embedding = unitRows(tf, dense(pooled, 'embedding'));

  const rhythm = convolve(convolve(trunk1, 'tempo1'), 'tempo2', 'valid');
  const tempoLogits = dense(tf.relu(dense(meanAndDeviation(tf, rhythm), 'tempo3')), 'tempo4');

  const notes = withoutLevel(
    tf,
    tf.slice(patches, [0, 0, MEL_BANDS], [batch, PATCH_FRAMES, FRAME_SIZE - MEL_BANDS]),
  );
  const chords = tf.mean(tf.reshape(notes, [batch, PATCH_FRAMES / KEY_STEP, KEY_STEP, SEMITONE_BANDS]), 2);
  const harmony = convolve(tf.reshape(chords, [batch, 1, PATCH_FRAMES / KEY_STEP, SEMITONE_BANDS]), 'key1');
  const keyLogits = dense(tf.relu(dense(tf.mean(harmony, [1, 2]) as tfjs.Tensor2D, 'key2')), 'key3');
  return { embedding, tempoLogits, keyLogits, styleLogits: dense(embedding, 'style') };
}

/** Takes the patch's mean level away: a song played louder is the same song. */
function withoutLevel(tf: Tensorflow, patches: tfjs.Tensor3D): tfjs.Tensor3D {
  return tf.sub(patches, tf.mean(patches, [1, 2], true));
}

/** [batch, 1, time, channels] -> [batch, 2 * channels]. */
function meanAndDeviation(tf: Tensorflow, x: tfjs.Tensor4D): tfjs.Tensor2D {
  const mean = tf.mean(x, 2, true);
  const variance = tf.mean(tf.square(tf.sub(x, mean)), 2, true);
  const deviation = tf.sqrt(tf.add(variance, 1e-4));
  return tf.reshape(tf.concat([mean, deviation], 3), [x.shape[0], 2 * x.shape[3]]);
}

function unitRows(tf: Tensorflow, x: tfjs.Tensor2D): tfjs.Tensor2D {
  return tf.div(x, tf.sqrt(tf.add(tf.sum(tf.square(x), 1, true), 1e-8)));
}
