import { Matrix, solve } from 'ml-matrix';

const CONVERGED = 1e-6;

/** Examples in rows, and which of them are so. */
export interface Examples {
  features: Float64Array[];
  labels: boolean[];
}

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares), which ends in a few
 * steps: there are few features and many examples. Weights that may not be negative stay at 0 as long as the slope would
 * have them below (Bertsekas 1982, "Projected Newton Methods").
 * @param options.l2 of the penalty l2/2 |w|², on weights for features brought to one spread; the bias, which comes last, is free
 * @param options.notNegative of so many weights from the first on none is below 0
 * @returns weights for the features as they are
 */
export function fitLogistic(
  { features, labels }: Examples,
  { l2, notNegative, steps = 30 }: { l2: number; notNegative: number; steps?: number },
): number[] {
  const size = features[0]!.length;
  const spread = Array.from({ length: size }, (_, place) => spreadOf(features, place));
  let weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = Matrix.zeros(size, 1);
    const hessian = Matrix.zeros(size, size);
    for (let place = 0; place < size; place++) {
      const penalty = place === size - 1 ? 1e-9 : l2;
      gradient.set(place, 0, penalty * weights[place]!);
      hessian.set(place, place, penalty);
    }
    addExamples({ features, labels }, spread, weights, gradient, hessian);
    const isHeld = (place: number) =>
      place < notNegative && weights[place] === 0 && gradient.get(place, 0) >= 0;
    const free = [...weights.keys()].filter((place) => !isHeld(place));
    const change = solve(hessian.selection(free, free), gradient.selection(free, [0]));
    const next = weights.slice();
    free.forEach((place, row) => {
      const weight = weights[place]! - change.get(row, 0);
      next[place] = place < notNegative ? Math.max(0, weight) : weight;
    });
    const largest = next.reduce(
      (most, weight, place) => Math.max(most, Math.abs(weight - weights[place]!)),
      0,
    );
    weights = next;
    if (largest < CONVERGED) break;
  }
  return [...weights].map((weight, place) => weight / spread[place]!);
}

function addExamples(
  { features, labels }: Examples,
  spread: readonly number[],
  weights: Float64Array,
  gradient: Matrix,
  hessian: Matrix,
): void {
  const size = spread.length;
  const scaled = new Float64Array(size);
  const slope = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  features.forEach((row, example) => {
    let margin = 0;
    for (let place = 0; place < size; place++) {
      scaled[place] = row[place]! / spread[place]!;
      margin += scaled[place]! * weights[place]!;
    }
    const probability = 1 / (1 + Math.exp(-margin));
    const error = probability - (labels[example] ? 1 : 0);
    const certainty = probability * (1 - probability);
    for (let i = 0; i < size; i++) {
      slope[i]! += error * scaled[i]!;
      for (let j = 0; j <= i; j++) curvature[i * size + j]! += certainty * scaled[i]! * scaled[j]!;
    }
  });
  for (let i = 0; i < size; i++) {
    gradient.set(i, 0, gradient.get(i, 0) + slope[i]!);
    for (let j = 0; j <= i; j++) {
      const sum = curvature[i * size + j]!;
      hessian.set(i, j, hessian.get(i, j) + sum);
      if (i !== j) hessian.set(j, i, hessian.get(j, i) + sum);
    }
  }
}

/** Standard deviation, 1 for a feature that never changes. */
function spreadOf(features: readonly Float64Array[], place: number): number {
  let [sum, squares] = [0, 0];
  for (const row of features) {
    sum += row[place]!;
    squares += row[place]! ** 2;
  }
  const mean = sum / features.length;
  return Math.sqrt(Math.max(0, squares / features.length - mean ** 2)) || 1;
}
