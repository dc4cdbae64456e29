import { rankUpdate } from './rank-update';

/** Rows summed in float32 before they are added to the float64 sum. */
const PANEL: i32 = 256;

/**
 * HᵀH in parts: part p is the sum over its own `partRows` rows, so that the whole, summed in the order of the parts, is
 * the same whatever the number of threads. Parts are taken from a shared counter. Written on and above the diagonal.
 *
 * @param parts float64, stride x stride for each part, filled with 0
 */
export function gramParts(
  factors: usize,
  rows: i32,
  stride: i32,
  partRows: i32,
  parts: usize,
  counter: usize,
  scratch: usize,
): void {
  const cells = stride * stride;
  while (true) {
    const part = atomic.add<i32>(counter, 1);
    const from = part * partRows;
    if (from >= rows) return;
    const to = min(from + partRows, rows);
    const sum = parts + (((<usize>part) * (<usize>cells)) << 3);
    for (let row = from; row < to; row += PANEL) {
      const some = min(PANEL, to - row);
      memory.fill(scratch, 0, (<usize>cells) << 2);
      const panel = factors + (((<usize>row) * (<usize>stride)) << 2);
      rankUpdate(scratch, stride, panel, stride, some, 0, stride, stride, 1);
      for (let i: usize = 0; i < <usize>cells; i += 2) {
        const at = sum + (i << 3);
        const two = f64x2.promote_low_f32x4(v128.load64_zero(scratch + (i << 2)));
        v128.store(at, f64x2.add(v128.load(at), two));
      }
    }
  }
}
