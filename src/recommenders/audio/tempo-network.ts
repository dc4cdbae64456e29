import type * as tfjs from '@tensorflow/tfjs';
import type { NetworkTensors, Tensorflow } from './network-tensors';
import { RHYTHM_CHANNELS } from './rhythm-correlation';
import { FASTEST_BPM, LAG_BINS, lagBinOf, SLOWEST_BPM, TEMPO_CLASSES } from './tempogram';

const CHANNELS = [24, 24, 16] as const;
/** Each layer sees two thirds of an octave to either side, three together two octaves: a bar of four beats. */
const TAPS = 49;

export const tempoShapes: Record<string, number[]> = {
  'tempo1/filter': [1, TAPS, RHYTHM_CHANNELS, CHANNELS[0]],
  'tempo1/bias': [CHANNELS[0]],
  'tempo2/filter': [1, TAPS, CHANNELS[0], CHANNELS[1]],
  'tempo2/bias': [CHANNELS[1]],
  'tempo3/filter': [1, TAPS, CHANNELS[1], CHANNELS[2]],
  'tempo3/bias': [CHANNELS[2]],
  'tempo4/filter': [1, 1, CHANNELS[2], 1],
  'tempo/prior': [LAG_BINS],
};

/** From places on the axis of lags to classes by BPM, by linear interpolation. */
const toClasses = (() => {
  const matrix = new Float32Array(LAG_BINS * TEMPO_CLASSES);
  for (let bpm = SLOWEST_BPM; bpm <= FASTEST_BPM; bpm++) {
    const bin = lagBinOf(bpm);
    const whole = Math.floor(bin);
    const column = bpm - SLOWEST_BPM;
    matrix[whole * TEMPO_CLASSES + column] = 1 - (bin - whole);
    matrix[(whole + 1) * TEMPO_CLASSES + column] = bin - whole;
  }
  return matrix;
})();

/**
 * The tempo branch: convolutions along the logarithmic lags of a tempogram. As a pattern at another tempo is the same
 * picture shifted, what makes a beat is learned once for all tempi; a learned prior says which tempi are likely at all.
 * @param tempograms [batch, LAG_BINS, RHYTHM_CHANNELS]
 * @returns [batch, TEMPO_CLASSES] before softmax
 */
export function runTempoNetwork(
  tf: Tensorflow,
  weights: NetworkTensors,
  tempograms: tfjs.Tensor3D,
): tfjs.Tensor2D {
  const batch = tempograms.shape[0];
  let x = tf.reshape(tempograms, [batch, 1, LAG_BINS, RHYTHM_CHANNELS]) as tfjs.Tensor4D;
  for (const layer of ['tempo1', 'tempo2', 'tempo3']) {
    const filter = weights[`${layer}/filter`] as tfjs.Tensor4D;
    x = tf.relu(tf.add(tf.conv2d(x, filter, 1, 'same'), weights[`${layer}/bias`]!)) as tfjs.Tensor4D;
  }
  const scores = tf.conv2d(x, weights['tempo4/filter'] as tfjs.Tensor4D, 1, 'same');
  const places = tf.add(tf.reshape(scores, [batch, LAG_BINS]), weights['tempo/prior']!) as tfjs.Tensor2D;
  return tf.matMul(places, tf.tensor2d(toClasses, [LAG_BINS, TEMPO_CLASSES]));
}
