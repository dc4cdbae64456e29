import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** An item with factors from listening, and how it sounds. */
export interface HeardItem {
  /** Of the same length for all. */
  embedding: ArrayLike<number>;
  factors: ArrayLike<number>;
}

/** How factors follow from sound. */
export interface SoundToFactors {
  /** (embedding + 1) × factors, the last row the intercept. */
  weights: Matrix;
  /** Part of the factors' variance it explains on items it was not fitted on, 0 .. 1. */
  explained: number;
}

/** Fewer items say nothing about a map between dozens of numbers. */
const FEWEST = 30;
/** Multiples of the mean square of the inputs, tried by leave-one-out. */
const RIDGES = [0.01, 0.03, 0.1, 0.3, 1, 3];
/** A map that explains less would only add noise. */
const LEAST_EXPLAINED = 0.05;

/**
 * Learns factors from embeddings, so that tracks nobody has played yet can be offered by what people play that sounds like
 * them (the cold start of van den Oord, Dieleman & Schrauwen 2013). By ridge regression, whose λ is chosen by leaving out
 * each item once, in closed form (Allen 1974, PRESS). n e² + e² d flops for n items, embeddings of e and d factors.
 * @returns null where sound does not tell who listens
 */
export function fitFactorsFromSound(items: readonly HeardItem[]): SoundToFactors | null {
  if (items.length < FEWEST) return null;
  const inputs = new Matrix(items.map(({ embedding }) => [...Array.from(embedding), 1]));
  const factors = new Matrix(items.map((item) => Array.from(item.factors)));
  const gram = inputs.transpose().mmul(inputs);
  const moments = inputs.transpose().mmul(factors);
  const scale = gram.trace() / inputs.columns;
  let best: SoundToFactors | null = null;
  for (const ridge of RIDGES) {
    const regular = gram.clone();
    // The intercept is not held back.
    for (let i = 0; i < inputs.columns - 1; i++) regular.set(i, i, regular.get(i, i) + ridge * scale);
    const solver = new CholeskyDecomposition(regular);
    if (!solver.isPositiveDefinite()) continue;
    const weights = solver.solve(moments);
    const explained = leftOutVariance(inputs, factors, weights, solver.solve(inputs.transpose()));
    if (explained >= (best?.explained ?? LEAST_EXPLAINED)) best = { weights, explained };
  }
  return best;
}

/** Part of the variance explained when each item is left out of the fit: its residual over 1 - its leverage. */
function leftOutVariance(inputs: Matrix, factors: Matrix, weights: Matrix, spread: Matrix): number {
  const { rows: items, columns: size } = factors;
  const predicted = inputs.mmul(weights);
  const means = factors.mean('column');
  let unexplained = 0;
  let total = 0;
  for (let item = 0; item < items; item++) {
    let leverage = 0;
    for (let i = 0; i < inputs.columns; i++) leverage += inputs.get(item, i) * spread.get(i, item);
    const rest = Math.max(1e-6, 1 - leverage);
    for (let k = 0; k < size; k++) {
      unexplained += ((factors.get(item, k) - predicted.get(item, k)) / rest) ** 2;
      // The mean, too, is one without the item.
      total += ((factors.get(item, k) - means[k]!) * (items / (items - 1))) ** 2;
    }
  }
  return total > 0 ? 1 - unexplained / total : 0;
}

/**
 * Scores what nobody has played for one listener: the dot product of their factors with those that the sound predicts.
 * @param user factors in the same coordinates as those of the items it was fitted on
 */
export function scoreBySound(
  { weights }: SoundToFactors,
  user: ArrayLike<number>,
): (embedding: ArrayLike<number>) => number {
  const along = weights.to2DArray().map((row) => row.reduce((sum, w, k) => sum + w * user[k]!, 0));
  return (embedding) => {
    let score = along.at(-1)!;
    for (let i = 0; i < embedding.length; i++) score += along[i]! * embedding[i]!;
    return score;
  };
}
