/** An example with binary features: the indices of those that are there. */
export interface Example {
  features: readonly number[];
  label: boolean;
  weight: number;
}

/**
 * Logistic regression with an L2 penalty, `sum of weight x log loss + l2/2 |w|²`, by cyclic coordinate descent. Steps take
 * the curvature's upper bound of 1/4 an example (Böhning & Lindsay 1988), so that each lowers the loss without a search.
 * The loss is strictly convex: the answer does not depend on the order of anything.
 */
export function fitLogistic(
  examples: readonly Example[],
  featureCount: number,
  { l2, tolerance = 1e-3, maxSweeps = 600 }: { l2: number; tolerance?: number; maxSweeps?: number },
): Float64Array {
  const having: number[][] = Array.from({ length: featureCount }, () => []);
  examples.forEach(({ features }, index) => {
    for (const feature of features) having[feature]!.push(index);
  });
  const curvature = having.map(
    (list) => list.reduce((sum, index) => sum + examples[index]!.weight, 0) / 4 + l2,
  );
  const weights = new Float64Array(featureCount);
  const margins = new Float64Array(examples.length);
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let largest = 0;
    for (let feature = 0; feature < featureCount; feature++) {
      let gradient = l2 * weights[feature]!;
      for (const index of having[feature]!) {
        const { label, weight } = examples[index]!;
        gradient += weight * (1 / (1 + Math.exp(-margins[index]!)) - (label ? 1 : 0));
      }
      const step = -gradient / curvature[feature]!;
      weights[feature]! += step;
      for (const index of having[feature]!) margins[index]! += step;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < tolerance) break;
  }
  return weights;
}
