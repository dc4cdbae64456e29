import { solveCholesky } from './cholesky';
import { rankUpdate } from './rank-update';
import { addScaled, copyScaled, dot, rowOf } from './vectors';

/**
 * One pass over a row's blocks of coordinates (iALS++: Rendle, Krichene, Zhang & Koren 2021, "iALS++: Speeding up Matrix
 * Factorization with Subspace Optimization", algorithm 1, with confidences). For each block π one Newton step, exact in
 * that block:
 *
 *   A = Λ_π + ridge I + Σ c h_π h_πᵀ,  g = Σ c (t - w·h) h_π - (Λ_π + ridge) w_π,  w_π += A⁻¹ g
 *
 * With one block as wide as H this is the exact solution (Hu, Koren & Volinsky 2008).
 */
export function solveByBlocks(
  fixed: usize,
  w: usize,
  stride: i32,
  q: usize,
  diagonal: usize,
  indices: usize,
  confidences: usize,
  targets: usize,
  ridge: f32,
  count: i32,
  width: i32,
  panelRows: i32,
  scratch: usize,
): void {
  const matrix = scratch;
  const panel = matrix + ((<usize>(width * width)) << 2);
  const right = panel + ((<usize>(panelRows * width)) << 2);
  const pivots = right + ((<usize>width) << 2);
  const errors = pivots + ((<usize>width) << 2);

  // What one step solves whole needs no start.
  if (width >= stride) memory.fill(w, 0, (<usize>stride) << 2);
  else turn(w, stride, q, panel);
  for (let k = 0; k < count; k++) {
    const target = load<f32>(targets + ((<usize>k) << 2));
    store<f32>(errors + ((<usize>k) << 2), target - dot(w, rowOf(fixed, indices, k, stride), stride));
  }
  for (let at = 0; at < stride; at += width) {
    const size = min(width, stride - at);
    const offset = (<usize>at) << 2;
    const part = w + offset;
    memory.fill(matrix, 0, ((<usize>(size * size))) << 2);
    for (let i = 0; i < size; i++) {
      const own = (<usize>i) << 2;
      const held = load<f32>(diagonal + offset + own) + ridge;
      store<f32>(matrix + (<usize>i) * (((<usize>size) << 2) + 4), held);
      store<f32>(right + own, -held * load<f32>(part + own));
    }
    for (let first = 0; first < count; first += panelRows) {
      const some = min(panelRows, count - first);
      for (let k = 0; k < some; k++) {
        const position = (<usize>(first + k)) << 2;
        const h = rowOf(fixed, indices, first + k, stride) + offset;
        const confidence = load<f32>(confidences + position);
        addScaled(right, h, confidence * load<f32>(errors + position), size);
        copyScaled(panel + (((<usize>(k * size))) << 2), h, sqrt<f32>(confidence), size);
      }
      rankUpdate(matrix, size, panel, size, some, 0, size, size, 1);
    }
    solveCholesky(matrix, right, pivots, size);
    addScaled(part, right, 1, size);
    // The last block's errors are nobody's business.
    if (at + size < stride)
      for (let k = 0; k < count; k++) {
        const error = errors + ((<usize>k) << 2);
        const h = rowOf(fixed, indices, k, stride) + offset;
        store<f32>(error, load<f32>(error) - dot(right, h, size));
      }
  }
}

/** w := w Q; `scratch` holds a copy meanwhile. */
function turn(w: usize, stride: i32, q: usize, scratch: usize): void {
  const bytes = (<usize>stride) << 2;
  memory.copy(scratch, w, bytes);
  memory.fill(w, 0, bytes);
  for (let k: usize = 0; k < bytes; k += 4) addScaled(w, q + (k >> 2) * bytes, load<f32>(scratch + k), stride);
}
