import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Distances } from './k-medoids';

/**
 * Points in the plane whose distances come closest to those given: classical multidimensional scaling (Torgerson 1952,
 * Psychometrika 17), the two largest eigenvectors of the doubly centred squared distances. Each axis points to where its
 * point farthest out lies, so that the same distances give the same picture. O(n³): for some dozens of points.
 *
 * @returns one [x, y] a point, in the unit of the distances, around [0, 0]
 */
export function classicalScaling({ size, values }: Distances): [x: number, y: number][] {
  if (size < 2) return Array.from({ length: size }, () => [0, 0]);
  const squared = Matrix.zeros(size, size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) squared.set(i, j, values[i * size + j]! ** 2);
  const rows = squared.mean('row');
  const all = squared.mean();
  const centred = Matrix.zeros(size, size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) centred.set(i, j, -0.5 * (squared.get(i, j) - rows[i]! - rows[j]! + all));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(centred, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((_, k) => k).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const [first, second] = order.slice(0, 2).map((k) => {
    const axis = eigenvectorMatrix
      .getColumn(k)
      .map((value) => value * Math.sqrt(Math.max(0, realEigenvalues[k]!)));
    const farthest = axis.reduce(
      (best, value) => (Math.abs(value) > Math.abs(best) + 1e-9 ? value : best),
      0,
    );
    return farthest < 0 ? axis.map((value) => -value) : axis;
  });
  return first!.map((x, k) => [x, second![k]!]);
}
