import { modelRefusals } from '@words/model-refusals';
import type { LinearModel } from '@/recommenders/collaborative/linear-model';

/** Far below the random start of .1 / √d, and what factors shrink to, sweep by sweep, under too strong a λ. */
const COLLAPSED = 1e-3;

/**
 * Whether what was trained can serve at all. Held-out lists do not tell: a linear model makes good ones beside factors
 * of nothing, by which no track or artist is like any other.
 * @param mayCollapse where little is known factors near 0 are what there is to learn
 * @returns why not, in words for whoever runs the server; null when it can
 */
export function judgeNumbers(
  itemFactors: Float32Array,
  linear: LinearModel | null,
  mayCollapse: boolean,
): string | null {
  if (![itemFactors, ...numbersOf(linear)].every((numbers) => numbers.every(Number.isFinite)))
    return modelRefusals.notFinite;
  if (mayCollapse || itemFactors.some((value) => Math.abs(value) > COLLAPSED)) return null;
  return modelRefusals.collapsed;
}

function numbersOf(linear: LinearModel | null): Float32Array[] {
  if (!linear) return [];
  return linear.form === 'neighbours' ? [linear.weights] : [linear.inverse, linear.diagonal];
}
