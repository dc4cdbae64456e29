import { rankUpdate } from './rank-update';
import { addScaled, copyScaled, dot } from './vectors';

const BLOCK: i32 = 8;
/** A pivot below this part of its diagonal entry is rounding, not matrix: it is held there. */
const SMALLEST_PIVOT: f32 = 1e-6;

/**
 * Solves A x = b in place for a symmetric positive definite A of which the part on and above the diagonal is given:
 * factorises A = UᵀU by blocks of eight rows (left-looking, the bulk in rankUpdate), then substitutes.
 * size³/3 multiplications and as many additions.
 *
 * @param a row-major float32, size x size; the upper triangle becomes U
 * @param b right side; becomes x
 * @param diagonal scratch of `size` floats
 * @param size a multiple of 8
 */
export function solveCholesky(a: usize, b: usize, diagonal: usize, size: i32): void {
  const stride = (<usize>size) << 2;
  for (let i = 0; i < size; i++)
    store<f32>(diagonal + ((<usize>i) << 2), load<f32>(a + (<usize>i) * (stride + 4)));
  for (let block = 0; block < size; block += BLOCK) {
    rankUpdate(a, size, a, size, block, block, block + BLOCK, size, -1);
    // The rows of the block among themselves, over all columns from the block's first.
    for (let i = block; i < block + BLOCK; i++) {
      const row = a + (<usize>i) * stride + ((<usize>block) << 2);
      const at = a + (<usize>i) * (stride + 4);
      const floor = SMALLEST_PIVOT * load<f32>(diagonal + ((<usize>i) << 2));
      const pivot = sqrt<f32>(max<f32>(load<f32>(at), max<f32>(floor, 1e-30)));
      copyScaled(row, row, 1 / pivot, size - block);
      store<f32>(at, pivot);
      for (let j = i + 1; j < block + BLOCK; j++)
        addScaled(
          a + (<usize>j) * stride + ((<usize>block) << 2),
          row,
          -load<f32>(a + (<usize>i) * stride + ((<usize>j) << 2)),
          size - block,
        );
    }
  }
  // Uᵀ y = b, by rows of U: what is known of y is taken out of the rest.
  for (let i = 0; i < size; i++) {
    const row = a + (<usize>i) * stride;
    const at = b + ((<usize>i) << 2);
    const y = load<f32>(at) / load<f32>(row + ((<usize>i) << 2));
    store<f32>(at, y);
    const whole = min(size, (i + BLOCK) & ~(BLOCK - 1));
    for (let j = i + 1; j < whole; j++) {
      const to = b + ((<usize>j) << 2);
      store<f32>(to, load<f32>(to) - y * load<f32>(row + ((<usize>j) << 2)));
    }
    addScaled(b + ((<usize>whole) << 2), row + ((<usize>whole) << 2), -y, size - whole);
  }
  // U x = y, from the last row.
  for (let i = size - 1; i >= 0; i--) {
    const row = a + (<usize>i) * stride;
    const whole = min(size, (i + BLOCK) & ~(BLOCK - 1));
    let left =
      load<f32>(b + ((<usize>i) << 2)) -
      dot(row + ((<usize>whole) << 2), b + ((<usize>whole) << 2), size - whole);
    for (let j = i + 1; j < whole; j++)
      left -= load<f32>(row + ((<usize>j) << 2)) * load<f32>(b + ((<usize>j) << 2));
    store<f32>(b + ((<usize>i) << 2), left / load<f32>(row + ((<usize>i) << 2)));
  }
}
