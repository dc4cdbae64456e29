const TILE_ROWS: i32 = 4;

/**
 * F := F Q, row by row in place. Threads take chunks of rows from a shared counter.
 * @param factors row-major float32, `stride` floats a row, a multiple of 8
 * @param q row-major float32, stride x stride
 * @param scratch room for 4 rows
 */
export function rotateRows(
  factors: usize,
  rows: i32,
  stride: i32,
  q: usize,
  chunk: i32,
  counter: usize,
  scratch: usize,
): void {
  const bytes = (<usize>stride) << 2;
  while (true) {
    const from = atomic.add<i32>(counter, chunk);
    if (from >= rows) return;
    const to = min(from + chunk, rows);
    for (let row = from; row < to; row += TILE_ROWS) {
      const some = min(TILE_ROWS, to - row);
      const at = factors + (<usize>row) * bytes;
      // Rows beyond the last read the last one again; what comes of them is not copied back.
      rotateFour(
        at,
        at + (<usize>min(1, some - 1)) * bytes,
        at + (<usize>min(2, some - 1)) * bytes,
        at + (<usize>min(3, some - 1)) * bytes,
        bytes,
        q,
        scratch,
      );
      memory.copy(at, scratch, (<usize>some) * bytes);
    }
  }
}

function rotateFour(f0: usize, f1: usize, f2: usize, f3: usize, bytes: usize, q: usize, to: usize): void {
  for (let j: usize = 0; j < bytes; j += 32) {
    let a00 = f32x4.splat(0);
    let a01 = f32x4.splat(0);
    let a10 = f32x4.splat(0);
    let a11 = f32x4.splat(0);
    let a20 = f32x4.splat(0);
    let a21 = f32x4.splat(0);
    let a30 = f32x4.splat(0);
    let a31 = f32x4.splat(0);
    let column = q + j;
    for (let k: usize = 0; k < bytes; k += 4) {
      const b0 = v128.load(column);
      const b1 = v128.load(column, 16);
      let s = v128.load32_splat(f0 + k);
      a00 = f32x4.add(a00, f32x4.mul(s, b0));
      a01 = f32x4.add(a01, f32x4.mul(s, b1));
      s = v128.load32_splat(f1 + k);
      a10 = f32x4.add(a10, f32x4.mul(s, b0));
      a11 = f32x4.add(a11, f32x4.mul(s, b1));
      s = v128.load32_splat(f2 + k);
      a20 = f32x4.add(a20, f32x4.mul(s, b0));
      a21 = f32x4.add(a21, f32x4.mul(s, b1));
      s = v128.load32_splat(f3 + k);
      a30 = f32x4.add(a30, f32x4.mul(s, b0));
      a31 = f32x4.add(a31, f32x4.mul(s, b1));
      column += bytes;
    }
    const at = to + j;
    v128.store(at, a00);
    v128.store(at, a01, 16);
    v128.store(at + bytes, a10);
    v128.store(at + bytes, a11, 16);
    v128.store(at + 2 * bytes, a20);
    v128.store(at + 2 * bytes, a21, 16);
    v128.store(at + 3 * bytes, a30);
    v128.store(at + 3 * bytes, a31, 16);
  }
}
