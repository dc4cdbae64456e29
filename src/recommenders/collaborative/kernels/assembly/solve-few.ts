import { solveCholesky } from './cholesky';
import { rankUpdate } from './rank-update';
import { dot, rowOf } from './vectors';

/**
 * The exact solution of a row with few observations: where (Λ + ridge I + Σ c h hᵀ) w = Σ c t h has a diagonal Λ, the
 * Woodbury identity (Golub & Van Loan, Matrix Computations, §2.1.4) leaves a system of the observations' number. With
 * the panel P of columns sqrt(c) (Λ + ridge)^(-1/2) h:
 *
 *   (I + PᵀP) s = sqrt(c) t,  w = (Λ + ridge)^(-1/2) P s
 *
 * n² d/2 + n³/6 + 2nd multiplications for n observations of d factors, and as many additions.
 */
export function solveFew(
  fixed: usize,
  w: usize,
  stride: i32,
  diagonal: usize,
  indices: usize,
  confidences: usize,
  targets: usize,
  ridge: f32,
  count: i32,
  scratch: usize,
): void {
  const size = (count + 7) & ~7;
  const bytes = (<usize>size) << 2;
  const matrix = scratch;
  const panel = matrix + (<usize>size) * bytes;
  const right = panel + (<usize>stride) * bytes;
  const pivots = right + bytes;
  const scales = pivots + bytes;

  const ridges = f32x4.splat(ridge);
  const ones = f32x4.splat(1);
  for (let f: usize = 0; f < (<usize>stride) << 2; f += 16)
    v128.store(scales + f, f32x4.sqrt(f32x4.div(ones, f32x4.add(v128.load(diagonal + f), ridges))));

  memory.fill(matrix, 0, (<usize>size) * bytes);
  memory.fill(right, 0, bytes);
  for (let k: i32 = 0; k < size; k++)
    store<f32>(matrix + (<usize>k) * (bytes + 4), 1);
  for (let k = 0; k < count; k++) {
    const position = (<usize>k) << 2;
    store<f32>(right + position, sqrt<f32>(load<f32>(confidences + position)) * load<f32>(targets + position));
  }
  // Four observations at a time, turned so that a row of the panel holds one coordinate of all.
  for (let k = 0; k < size; k += 4) {
    const h0 = rowOf(fixed, indices, min(k, count - 1), stride);
    const h1 = rowOf(fixed, indices, min(k + 1, count - 1), stride);
    const h2 = rowOf(fixed, indices, min(k + 2, count - 1), stride);
    const h3 = rowOf(fixed, indices, min(k + 3, count - 1), stride);
    const c0 = weightOf(confidences, k, count);
    const c1 = weightOf(confidences, k + 1, count);
    const c2 = weightOf(confidences, k + 2, count);
    const c3 = weightOf(confidences, k + 3, count);
    let to = panel + ((<usize>k) << 2);
    for (let f: usize = 0; f < (<usize>stride) << 2; f += 16) {
      const scale = v128.load(scales + f);
      const a = f32x4.mul(f32x4.mul(v128.load(h0 + f), scale), c0);
      const b = f32x4.mul(f32x4.mul(v128.load(h1 + f), scale), c1);
      const c = f32x4.mul(f32x4.mul(v128.load(h2 + f), scale), c2);
      const d = f32x4.mul(f32x4.mul(v128.load(h3 + f), scale), c3);
      const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(to, v128.shuffle<f32>(ab0, cd0, 0, 1, 4, 5));
      v128.store(to + bytes, v128.shuffle<f32>(ab0, cd0, 2, 3, 6, 7));
      v128.store(to + 2 * bytes, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5));
      v128.store(to + 3 * bytes, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7));
      to += bytes << 2;
    }
  }
  rankUpdate(matrix, size, panel, size, stride, 0, size, size, 1);
  solveCholesky(matrix, right, pivots, size);
  for (let f: i32 = 0; f < stride; f++) {
    const at = (<usize>f) << 2;
    store<f32>(w + at, load<f32>(scales + at) * dot(panel + (<usize>f) * bytes, right, size));
  }
}

/** The square root of an observation's confidence in all lanes; 0 beyond the last observation. */
// @ts-ignore: decorator
@inline
function weightOf(confidences: usize, k: i32, count: i32): v128 {
  return f32x4.splat(k < count ? sqrt<f32>(load<f32>(confidences + ((<usize>k) << 2))) : 0);
}
