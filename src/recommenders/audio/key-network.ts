import type * as tfjs from '@tensorflow/tfjs';
import type { NetworkTensors, Tensorflow } from './network-tensors';
import { REGISTERS } from './pitch-histogram';

export const KEY_CLASSES = 24;
const CHANNELS = [24, 32, 32] as const;
const MODES = 2;

export const keyShapes: Record<string, number[]> = {
  'key1/filter': [1, 12, REGISTERS, CHANNELS[0]],
  'key1/bias': [CHANNELS[0]],
  'key2/filter': [3, 12, CHANNELS[0], CHANNELS[1]],
  'key2/bias': [CHANNELS[1]],
  'key3/filter': [1, 12, 2 * CHANNELS[1], CHANNELS[2]],
  'key3/bias': [CHANNELS[2]],
  'key4/filter': [1, 1, CHANNELS[2], MODES],
  'key4/bias': [MODES],
};

/**
 * The key branch: convolutions over time and round the circle of pitch classes, so that a piece in another key is the same
 * picture, turned, and gets the same answer, turned (the invariance Korzeniowski & Widmer 2018 learn from transposed
 * copies is built in). First what each moment's chord is, then how three of them follow each other, then both as mean and
 * deviation over time.
 * @param harmony [batch, segments, 12, REGISTERS], 3 segments at least
 * @returns [batch, KEY_CLASSES] before softmax: major keys from C, then minor keys
 */
export function runKeyNetwork(
  tf: Tensorflow,
  weights: NetworkTensors,
  harmony: tfjs.Tensor4D,
): tfjs.Tensor2D {
  const layer = (x: tfjs.Tensor4D, name: string) =>
    tf.relu(
      tf.add(
        tf.conv2d(roundTheCircle(tf, x), weights[`${name}/filter`] as tfjs.Tensor4D, 1, 'valid'),
        weights[`${name}/bias`]!,
      ),
    ) as tfjs.Tensor4D;
  // Square roots: a pitch that sounds twice as strongly is not twice as much of the chord.
  const moments = layer(layer(tf.sqrt(harmony), 'key1'), 'key2');
  const mean = tf.mean(moments, 1, true);
  const deviation = tf.sqrt(tf.add(tf.mean(tf.square(tf.sub(moments, mean)), 1, true), 1e-4));
  const whole = layer(tf.concat([mean, deviation], 3) as tfjs.Tensor4D, 'key3');
  const scores = tf.add(
    tf.conv2d(whole, weights['key4/filter'] as tfjs.Tensor4D, 1, 'valid'),
    weights['key4/bias']!,
  );
  // [batch, 1, 12, MODES] -> major keys, then minor keys.
  return tf.reshape(tf.transpose(scores, [0, 1, 3, 2]), [scores.shape[0]!, KEY_CLASSES]) as tfjs.Tensor2D;
}

/** Pitch classes behind B begin again at C. */
function roundTheCircle(tf: Tensorflow, x: tfjs.Tensor4D): tfjs.Tensor4D {
  return tf.concat(
    [x, tf.slice(x, [0, 0, 0, 0], [x.shape[0], x.shape[1], 11, x.shape[3]])],
    2,
  ) as tfjs.Tensor4D;
}
