import { Matrix, solve } from 'ml-matrix';

/** Examples in rows, and which of them are so. */
export interface Examples {
  features: Float64Array[];
  labels: boolean[];
}

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares), which ends in a few
 * steps: there are few features and many examples.
 * @param l2 of the penalty l2/2 |w|², on weights for features brought to one spread; the bias, which comes last, is free
 * @returns weights for the features as they are
 */
export function fitLogistic({ features, labels }: Examples, l2: number, steps = 12): number[] {
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
    const change = solve(hessian, gradient);
    weights = weights.map((weight, place) => weight - change.get(place, 0));
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
