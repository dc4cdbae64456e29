import { CholeskyDecomposition, Matrix, solve } from 'ml-matrix';
import { normal, type Rng } from '@/domain/rng';

/** What is believed of the weights of a logistic model: a Gaussian. */
export interface WeightBelief {
  /** Of length d. */
  mean: number[];
  /** d × d, the inverse of the covariance; symmetric and positive definite. */
  precision: number[][];
}

/** One thing that happened. */
export interface Observation {
  /** Of length d. */
  features: readonly number[];
  /** 1 what was hoped for, 0 the contrary; between them what is neither. */
  outcome: number;
  /** How much it counts, ≥ 0: less where it is long ago or may not have been noticed. */
  weight: number;
}

const MOST_STEPS = 50;
const CLOSE = 1e-9;

/**
 * What to believe of a logistic model's weights after some observations: the most likely weights under the prior and
 * their curvature there (Laplace's approximation: Bishop 2006, Pattern Recognition and Machine Learning, §4.5.1), found
 * by Newton's method with steps halved until they help. With no observations it is the prior. O(steps · (n d² + d³)).
 *
 * @throws RangeError when lengths differ or a number is none
 */
export function updateBelief(prior: WeightBelief, observations: readonly Observation[]): WeightBelief {
  const d = prior.mean.length;
  for (const { features, outcome, weight } of observations) {
    if (features.length !== d) throw new RangeError(`features: ${features.length} numbers, expected ${d}`);
    if (!features.every(Number.isFinite)) throw new RangeError('features: not all are numbers');
    if (!(outcome >= 0 && outcome <= 1)) throw new RangeError(`outcome: ${outcome} is not in 0..1`);
    if (!(weight >= 0)) throw new RangeError(`weight: ${weight} is not positive`);
  }
  let mean = [...prior.mean];
  let loss = lossOf(mean, prior, observations);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, precision } = curvature(mean, prior, observations);
    const direction = new CholeskyDecomposition(new Matrix(precision))
      .solve(Matrix.columnVector(gradient))
      .to1DArray();
    let size = 1;
    let next = mean;
    let nextLoss = loss;
    for (; size > CLOSE; size /= 2) {
      next = mean.map((value, i) => value - size * direction[i]!);
      nextLoss = lossOf(next, prior, observations);
      if (nextLoss <= loss) break;
    }
    const gain = loss - nextLoss;
    if (size > CLOSE) [mean, loss] = [next, nextLoss];
    if (size <= CLOSE || gain < CLOSE * (1 + Math.abs(loss))) break;
  }
  return { mean, precision: curvature(mean, prior, observations).precision };
}

/**
 * A draw from the belief, as Thompson sampling acts on (Chapelle & Li 2011, "An empirical evaluation of Thompson sampling").
 * @param reshaping factor of the spread; below 1 less is tried than is believed possible (ibid., posterior reshaping)
 */
export function sampleWeights({ mean, precision }: WeightBelief, rng: Rng, reshaping = 1): number[] {
  const { lowerTriangularMatrix } = new CholeskyDecomposition(new Matrix(precision));
  // With precision L Lᵀ, L⁻ᵀ z has the covariance (L Lᵀ)⁻¹.
  const noise = Matrix.columnVector(mean.map(() => normal(rng)));
  const offset = solve(lowerTriangularMatrix.transpose(), noise).to1DArray();
  return mean.map((value, i) => value + reshaping * offset[i]!);
}

/** The log odds that weights give to features. */
export function logOdds(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
  return sum;
}

/** The probability that log odds stand for. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Negative log posterior, up to a constant. */
function lossOf(mean: readonly number[], prior: WeightBelief, observations: readonly Observation[]): number {
  const off = mean.map((value, i) => value - prior.mean[i]!);
  let loss = 0;
  for (let i = 0; i < off.length; i++) loss += 0.5 * off[i]! * logOdds(prior.precision[i]!, off);
  for (const { features, outcome, weight } of observations) {
    const odds = logOdds(mean, features);
    // log(1 + e^odds) without overflow.
    loss += weight * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - outcome * odds);
  }
  return loss;
}

function curvature(
  mean: readonly number[],
  prior: WeightBelief,
  observations: readonly Observation[],
): { gradient: number[]; precision: number[][] } {
  const off = mean.map((value, i) => value - prior.mean[i]!);
  const gradient = prior.precision.map((row) => logOdds(row, off));
  const precision = prior.precision.map((row) => [...row]);
  for (const { features, outcome, weight } of observations) {
    const probability = probabilityOf(logOdds(mean, features));
    const slope = weight * (probability - outcome);
    const bend = weight * probability * (1 - probability);
    for (let i = 0; i < features.length; i++) {
      gradient[i]! += slope * features[i]!;
      const row = precision[i]!;
      const part = bend * features[i]!;
      for (let j = 0; j <= i; j++) row[j]! += part * features[j]!;
    }
  }
  // Rounded alike on both sides of the diagonal.
  precision.forEach((row, i) => {
    for (let j = 0; j < i; j++) precision[j]![i] = row[j]!;
  });
  return { gradient, precision };
}
