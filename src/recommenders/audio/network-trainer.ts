import type * as tfjs from '@tensorflow/tfjs';
import { type NetworkTensors, runNetwork, type Tensorflow } from './audio-network';
import { FRAME_SIZE } from './log-frames';
import { KEY_CLASSES, PATCH_FRAMES, PATCH_SIZE, TEMPO_CLASSES, tempoClassOf } from './network-shape';
import { type NetworkManifest, type NetworkWeights, weightsByName } from './network-weights';

/** A patch with what is known about it; two patches of one track stand next to each other in a batch. */
export interface TrainingPatch {
  patch: Float32Array;
  tempoBpm: number;
  /** 0..23: major keys from C, then minor keys. */
  keyClass: number;
  style: number;
}

export interface TrainingLoss {
  total: number;
  contrast: number;
  tempo: number;
  key: number;
  style: number;
}

/** Divides similarities before the softmax (Chen et al. 2020, SimCLR). */
const TEMPERATURE = 0.1;
/** Width of a tempo target in classes of 2.9 %: a near miss is better than a far one (Böck et al. 2019). */
const TEMPO_SPREAD = 1;
const SHARES = { contrast: 1, tempo: 0.5, key: 0.5, style: 0.3 };

/** Trains the network by Adam on batches of pairs. One instance holds the weights as tensors until `dispose`. */
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
  step(batch: TrainingPatch[], learningRate: number): TrainingLoss {
    const { tf } = this;
    // Adam's rate is read-only in the types, but a plain field.
    (this.optimizer as unknown as { learningRate: number }).learningRate = learningRate;
    return tf.tidy(() => {
      const parts = { contrast: 0, tempo: 0, key: 0, style: 0 };
      const targets = this.targets(batch);
      const { value, grads } = tf.variableGrads(() => {
        const losses = this.losses(targets);
        for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
          parts[name] = losses[name].dataSync()[0]!;
        }
        return tf.addN(
          (Object.keys(SHARES) as (keyof typeof SHARES)[]).map((name) => tf.mul(losses[name], SHARES[name])),
        ) as tfjs.Scalar;
      }, Object.values(this.variables));
      this.optimizer.applyGradients(grads as unknown as Parameters<tfjs.AdamOptimizer['applyGradients']>[0]);
      return { total: value.dataSync()[0]!, ...parts };
    });
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

  private targets(batch: TrainingPatch[]) {
    const { tf } = this;
    const patches = new Float32Array(batch.length * PATCH_SIZE);
    const tempo = new Float32Array(batch.length * TEMPO_CLASSES);
    for (const [i, { patch, tempoBpm }] of batch.entries()) {
      patches.set(patch, i * PATCH_SIZE);
      writeTempoTarget(tempo.subarray(i * TEMPO_CLASSES, (i + 1) * TEMPO_CLASSES), tempoBpm);
    }
    const oneHot = (classes: number[], count: number) =>
      tf.oneHot(tf.tensor1d(classes, 'int32'), count) as tfjs.Tensor2D;
    return {
      patches: tf.tensor3d(patches, [batch.length, PATCH_FRAMES, FRAME_SIZE]),
      tempo: tf.tensor2d(tempo, [batch.length, TEMPO_CLASSES]),
      key: oneHot(
        batch.map(({ keyClass }) => keyClass),
        KEY_CLASSES,
      ),
      style: oneHot(
        batch.map(({ style }) => style),
        this.manifest.styles.length,
      ),
      // Patches 2i and 2i + 1 are of one track.
      partner: oneHot(
        batch.map((_, i) => i ^ 1),
        batch.length,
      ),
    };
  }

  private losses(targets: ReturnType<NetworkTrainer['targets']>) {
    const { tf } = this;
    const output = runNetwork(tf, this.variables as NetworkTensors, targets.patches);
    const size = targets.patches.shape[0];
    const similar = tf.div(
      tf.matMul(output.embedding, tf.transpose(output.embedding)),
      TEMPERATURE,
    ) as tfjs.Tensor2D;
    const others = tf.sub(similar, tf.mul(tf.eye(size), 1e4)) as tfjs.Tensor2D;
    return {
      contrast: crossEntropy(tf, targets.partner, others),
      tempo: crossEntropy(tf, targets.tempo, output.tempoLogits),
      key: crossEntropy(tf, targets.key, output.keyLogits),
      style: crossEntropy(tf, targets.style, output.styleLogits),
    };
  }
}

function crossEntropy(tf: Tensorflow, target: tfjs.Tensor2D, logits: tfjs.Tensor2D): tfjs.Scalar {
  return tf.neg(tf.mean(tf.sum(tf.mul(tf.cast(target, 'float32'), tf.logSoftmax(logits)), 1))) as tfjs.Scalar;
}

function writeTempoTarget(out: Float32Array, tempoBpm: number): void {
  const centre = tempoClassOf(tempoBpm);
  let sum = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = Math.exp(-0.5 * ((i - centre) / TEMPO_SPREAD) ** 2);
    sum += out[i]!;
  }
  for (let i = 0; i < out.length; i++) out[i]! /= sum || 1;
}
