/** Rows and columns of one tile of the result: 4 x 8 keeps eight accumulators and the two loads in registers. */
const TILE_ROWS: i32 = 4;
const TILE_COLUMNS: i32 = 8;

/**
 * A += sign · PᵀP on and above the diagonal of A, by tiles; below the diagonal the tiles that the diagonal cuts are
 * written too.
 *
 * @param a matrix, row-major float32
 * @param stride floats from one row of A to the next
 * @param p panel of `count` rows, row-major float32; its row k holds the k-th vector
 * @param panelStride floats from one row of P to the next
 * @param from first row of A to update, to the end of `size`; a multiple of 4
 * @param to row of A to stop before; a multiple of 4
 * @param size columns of A, a multiple of 8
 * @param sign 1 or -1
 */
export function rankUpdate(
  a: usize,
  stride: i32,
  p: usize,
  panelStride: i32,
  count: i32,
  from: i32,
  to: i32,
  size: i32,
  sign: f32,
): void {
  const step = (<usize>panelStride) << 2;
  const rowBytes = (<usize>stride) << 2;
  const signs = f32x4.splat(sign);
  for (let i = from; i < to; i += TILE_ROWS) {
    for (let j = i & ~(TILE_COLUMNS - 1); j < size; j += TILE_COLUMNS) {
      let a00 = f32x4.splat(0);
      let a01 = f32x4.splat(0);
      let a10 = f32x4.splat(0);
      let a11 = f32x4.splat(0);
      let a20 = f32x4.splat(0);
      let a21 = f32x4.splat(0);
      let a30 = f32x4.splat(0);
      let a31 = f32x4.splat(0);
      let left = p + ((<usize>i) << 2);
      let right = p + ((<usize>j) << 2);
      for (let k = 0; k < count; k++) {
        const b0 = v128.load(right);
        const b1 = v128.load(right, 16);
        let s = v128.load32_splat(left);
        a00 = f32x4.add(a00, f32x4.mul(s, b0));
        a01 = f32x4.add(a01, f32x4.mul(s, b1));
        s = v128.load32_splat(left, 4);
        a10 = f32x4.add(a10, f32x4.mul(s, b0));
        a11 = f32x4.add(a11, f32x4.mul(s, b1));
        s = v128.load32_splat(left, 8);
        a20 = f32x4.add(a20, f32x4.mul(s, b0));
        a21 = f32x4.add(a21, f32x4.mul(s, b1));
        s = v128.load32_splat(left, 12);
        a30 = f32x4.add(a30, f32x4.mul(s, b0));
        a31 = f32x4.add(a31, f32x4.mul(s, b1));
        left += step;
        right += step;
      }
      let to = a + (((<usize>i) * (<usize>stride) + (<usize>j)) << 2);
      addTo(to, a00, a01, signs);
      addTo(to + rowBytes, a10, a11, signs);
      addTo(to + rowBytes * 2, a20, a21, signs);
      addTo(to + rowBytes * 3, a30, a31, signs);
    }
  }
}

// @ts-ignore: decorator
@inline
function addTo(at: usize, x: v128, y: v128, signs: v128): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(signs, x)));
  v128.store(at, f32x4.add(v128.load(at, 16), f32x4.mul(signs, y)), 16);
}
