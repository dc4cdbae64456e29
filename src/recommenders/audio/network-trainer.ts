import type * as tfjs from '@tensorflow/tfjs';
import { LOUDNESS_ORIGIN_LUFS, LOUDNESS_UNIT_LU, runEmbeddingNetwork, unitRows } from './embedding-network';
import { KEY_CLASSES, runKeyNetwork } from './key-network';
import { MEL_BANDS } from './log-frames';
import { NETWORK_EMBEDDING_SIZE, PATCH_FRAMES, PATCH_SIZE } from './network-shape';
import type { NetworkTensors, Tensorflow } from './network-tensors';
import { isFitted, type NetworkManifest, type NetworkWeights, weightsByName } from './network-weights';
import { REGISTERS } from './pitch-histogram';
import { RHYTHM_CHANNELS } from './rhythm-correlation';
import { runTempoNetwork } from './tempo-network';
import { LAG_BINS, SLOWEST_BPM, TEMPO_CLASSES } from './tempogram';

/** A patch for the embedding. */
export interface PatchExample {
  patch: Float32Array;
  /** Where it is known of all patches of a batch. */
  loudnessLufs?: number;
  /** Index of its style, where that is known. */
  style?: number;
}

export interface TempoExample {
  /** See `tempogram`. */
  tempogram: Float32Array;
  tempoBpm: number;
}

export interface KeyExample {
  /** See `PitchHistogram.harmony`; as many segments in all examples of a batch. */
  harmony: Float32Array;
  /** 0..23: major keys from C, then minor keys. */
  keyClass: number;
}

/** What one step learns from; a branch without examples stays as it is. */
export interface TrainingBatch {
  /** Of one place after another; the two places of one track stand next to each other. */
  patches?: PatchExample[];
  /** Patches of each place; 1 when left out. */
  patchesOfPlace?: number;
  tempi?: TempoExample[];
  keys?: KeyExample[];
}

export type LossName = 'contrast' | 'style' | 'loudness' | 'tempo' | 'key';

/** Divides similarities before the softmax (Chen et al. 2020, SimCLR). */
const TEMPERATURE = 0.1;
/** Width of a tempo target, relative: a near miss is better than a far one (Böck et al. 2019). */
const TEMPO_SPREAD = 0.015;
const SHARES: Record<LossName, number> = { contrast: 1, style: 0.3, loudness: 0.3, tempo: 1, key: 1 };

/** Trains the network by Adam. One instance holds the weights as tensors until `dispose`. */
export class NetworkTrainer {
  private readonly manifest: NetworkManifest;
  private readonly variables: Record<string, tfjs.Variable> = {};
  private readonly optimizer: tfjs.AdamOptimizer;

  constructor(
    private readonly tf: Tensorflow,
    start: NetworkWeights,
  ) {
    this.manifest = start.manifest;
    for (const [name, { shape, values }] of weightsByName(start)) {
      this.variables[name] = tf.variable(tf.tensor(values, shape));
    }
    this.optimizer = tf.train.adam(1e-3);
  }

  /** One step of gradient descent; the losses are of the weights before it. */
  step(batch: TrainingBatch, learningRate: number): Partial<Record<LossName, number>> {
    const { tf } = this;
    // Adam's rate is read-only in the types, but a plain field.
    (this.optimizer as unknown as { learningRate: number }).learningRate = learningRate;
    return tf.tidy(() => {
      const told: Partial<Record<LossName, number>> = {};
      const { grads } = tf.variableGrads(() => {
        const losses = Object.entries(this.lossesOf(batch)) as [LossName, tfjs.Scalar][];
        for (const [name, loss] of losses) told[name] = loss.dataSync()[0]!;
        return tf.addN(losses.map(([name, loss]) => tf.mul(loss, SHARES[name]))) as tfjs.Scalar;
      }, this.trained(batch));
      this.optimizer.applyGradients(grads as unknown as Parameters<tfjs.AdamOptimizer['applyGradients']>[0]);
      return told;
    });
  }

  /** The losses of a batch, without learning from it. */
  losses(batch: TrainingBatch): Partial<Record<LossName, number>> {
    return this.tf.tidy(() =>
      Object.fromEntries(
        Object.entries(this.lossesOf(batch)).map(([name, loss]) => [name, loss.dataSync()[0]!]),
      ),
    );
  }

  /** The weights as they are now. */
  weights(): NetworkWeights {
    const parts = this.manifest.tensors.map(({ name }) => this.variables[name]!.dataSync() as Float32Array);
    const values = new Float32Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
      values.set(part, at);
      at += part.length;
    }
    return { manifest: this.manifest, values };
  }

  dispose(): void {
    this.tf.dispose(this.variables);
    this.optimizer.dispose();
  }

  /** The weights of the branches that have something to learn. */
  private trained({ patches, tempi, keys }: TrainingBatch): tfjs.Variable[] {
    return Object.entries(this.variables).flatMap(([name, variable]) => {
      if (isFitted(name)) return [];
      if (name.startsWith('tempo')) return tempi ? [variable] : [];
      if (name.startsWith('key')) return keys ? [variable] : [];
      if (name.startsWith('style'))
        return patches?.some(({ style }) => style !== undefined) ? [variable] : [];
      if (name.startsWith('loudness'))
        return patches?.every(({ loudnessLufs }) => loudnessLufs !== undefined) ? [variable] : [];
      return patches ? [variable] : [];
    });
  }

  private lossesOf({
    patches,
    patchesOfPlace = 1,
    tempi,
    keys,
  }: TrainingBatch): Partial<Record<LossName, tfjs.Scalar>> {
    return {
      ...(patches && this.patchLosses(patches, patchesOfPlace)),
      ...(tempi && { tempo: this.tempoLoss(tempi) }),
      ...(keys && { key: this.keyLoss(keys) }),
    };
  }

  private patchLosses(batch: PatchExample[], ofPlace: number): Partial<Record<LossName, tfjs.Scalar>> {
    const { tf } = this;
    const size = batch.length;
    const packed = packRows(
      batch.map(({ patch }) => patch),
      PATCH_SIZE,
    );
    const input = tf.tensor3d(packed, [size, PATCH_FRAMES, MEL_BANDS]);
    const output = runEmbeddingNetwork(tf, this.variables as NetworkTensors, input);
    const places = size / ofPlace;
    const embeddings = unitRows(
      tf,
      tf.mean(tf.reshape(output.embedding, [places, ofPlace, NETWORK_EMBEDDING_SIZE]), 1) as tfjs.Tensor2D,
    );
    const similar = tf.div(tf.matMul(embeddings, embeddings, false, true), TEMPERATURE);
    const others = tf.sub(similar, tf.mul(tf.eye(places), 1e4)) as tfjs.Tensor2D;
    const partners = tf.oneHot(
      Array.from({ length: places }, (_, i) => i ^ 1),
      places,
    ) as tfjs.Tensor2D;
    const levels = batch.flatMap(({ loudnessLufs }) =>
      loudnessLufs === undefined ? [] : [[(loudnessLufs - LOUDNESS_ORIGIN_LUFS) / LOUDNESS_UNIT_LU]],
    );
    // A row of zeros where no style is known adds nothing (`oneHot` makes one for -1).
    const styles = tf.oneHot(
      batch.map(({ style }) => style ?? -1),
      this.manifest.styles.length,
    ) as tfjs.Tensor2D;
    const styled = batch.filter(({ style }) => style !== undefined).length;
    return {
      contrast: crossEntropy(tf, partners, others),
      ...(levels.length === size && {
        loudness: tf.mean(tf.square(tf.sub(output.loudness, tf.tensor2d(levels)))) as tfjs.Scalar,
      }),
      ...(styled > 0 && {
        style: tf.mul(crossEntropy(tf, styles, output.styleLogits), size / styled) as tfjs.Scalar,
      }),
    };
  }

  private tempoLoss(batch: TempoExample[]): tfjs.Scalar {
    const { tf } = this;
    const packed = packRows(
      batch.map(({ tempogram }) => tempogram),
      LAG_BINS * RHYTHM_CHANNELS,
    );
    const targets = packRows(
      batch.map(({ tempoBpm }) => tempoTarget(tempoBpm)),
      TEMPO_CLASSES,
    );
    const input = tf.tensor3d(packed, [batch.length, LAG_BINS, RHYTHM_CHANNELS]);
    const logits = runTempoNetwork(tf, this.variables as NetworkTensors, input);
    return crossEntropy(tf, tf.tensor2d(targets, [batch.length, TEMPO_CLASSES]), logits);
  }

  private keyLoss(batch: KeyExample[]): tfjs.Scalar {
    const { tf } = this;
    const size = batch[0]!.harmony.length;
    const packed = packRows(
      batch.map(({ harmony }) => harmony),
      size,
    );
    const input = tf.tensor4d(packed, [batch.length, size / (12 * REGISTERS), 12, REGISTERS]);
    const classes = batch.map(({ keyClass }) => keyClass);
    const logits = runKeyNetwork(tf, this.variables as NetworkTensors, input);
    return crossEntropy(tf, tf.oneHot(classes, KEY_CLASSES) as tfjs.Tensor2D, logits);
  }
}

function crossEntropy(tf: Tensorflow, target: tfjs.Tensor2D, logits: tfjs.Tensor2D): tfjs.Scalar {
  return tf.neg(tf.mean(tf.sum(tf.mul(tf.cast(target, 'float32'), tf.logSoftmax(logits)), 1))) as tfjs.Scalar;
}

function packRows(rows: Float32Array[], size: number): Float32Array {
  const packed = new Float32Array(rows.length * size);
  for (const [i, row] of rows.entries()) packed.set(row, i * size);
  return packed;
}

/** A bell round the tempo over all classes, summing to one. */
function tempoTarget(tempoBpm: number): Float32Array {
  const bell = Float32Array.from({ length: TEMPO_CLASSES }, (_, i) =>
    Math.exp(-0.5 * ((i + SLOWEST_BPM - tempoBpm) / (TEMPO_SPREAD * tempoBpm)) ** 2),
  );
  const sum = bell.reduce((total, value) => total + value, 0) || 1;
  return bell.map((value) => value / sum);
}
