import { inverse, Matrix } from 'ml-matrix';
import { PRECISION_OF_ONE } from '../blend/blend-belief';
import type { DrawLog } from '../blend/draw-log';
import { distance } from './draw-ratios';

/** All but the bias, which moves every track alike and says nothing of which is better. */
const PLACES = [1, 2, 3, 4, 5];

/**
 * How much likelier each of a list's draws would have been, had all listeners' weights been believed elsewhere. A
 * listener's belief starts from that of all: when its mean moves by d, theirs moves by P⁻¹ · P₀ · d, where P₀ is the precision
 * they start with and P what it has become with their own answers (exact for a Gaussian, and the belief is one by Laplace).
 *
 * @param shift of the mean of all listeners' belief, from the one the list was made by
 */
export function beliefRatios(log: DrawLog, shift: readonly number[]): number[] {
  const covariance = inverse(new Matrix(log.precision));
  const start = Matrix.columnVector(shift.map((value, place) => value * PRECISION_OF_ONE[place]!));
  const moved = covariance.mmul(start).to1DArray();
  const drawn = covariance.selection(PLACES, PLACES).mul(log.spread ** 2);
  const precision = inverse(drawn).to2DArray();
  const mean = PLACES.map((place) => log.mean[place]!);
  const wanted = PLACES.map((place) => log.mean[place]! + moved[place]!);
  return log.vectors.map((vector) => {
    const x = PLACES.map((place) => vector[place]!);
    return Math.exp((distance(x, mean, precision) - distance(x, wanted, precision)) / 2);
  });
}
