/** Rows eliminated at a time: two packed panels of them stay in the second-level cache for some thousand columns. */
const BLOCK: i32 = 64;
/** Rows that a thread takes at a time; a block's own rows are all in one. */
const CHUNK: i32 = 64;

/**
 * The inverse of a symmetric positive definite matrix A is found in place, by sweeping one block of rows after the other
 * (the sweep operator: Goodnight 1979, "A Tutorial on the SWEEP Operator", in blocks). With K the block's rows and
 * C = A_·K:
 *
 *   A -= C A_KK⁻¹ Cᵀ outside K,  A_·K = C A_KK⁻¹,  A_KK = -A_KK⁻¹;  after all blocks A is the negative inverse.
 *
 * size³/2 multiplications and as many additions. Only the part on and above the diagonal is read and written. A sweep of
 * one block is sweepPack, and when all threads have ended that, sweepUpdate; what a row becomes does not depend on who
 * does it.
 */

/**
 * Packs C and A_KK⁻¹ Cᵀ for the block that begins at `block`. Threads take rows from a shared counter.
 * @param a row-major float32, size x size
 * @param size a multiple of 64
 * @param left becomes C by four rows of A: [size / 4][64][4]
 * @param right becomes A_KK⁻¹ Cᵀ by eight rows of A: [size / 8][64][8]
 * @param scratch the calling thread's own, see scratch.ts
 */
export function sweepPack(
  a: usize,
  size: i32,
  block: i32,
  left: usize,
  right: usize,
  counter: usize,
  scratch: usize,
): void {
  const stride = (<usize>size) << 2;
  const negative = scratch + ((<usize>(BLOCK * BLOCK)) << 3);
  const panel = negative + ((<usize>(BLOCK * BLOCK)) << 2);
  // Each thread for itself: less work than waiting for one of them.
  invertBlock(a + (<usize>block) * (stride + 4), stride, scratch);
  packNegative(scratch, negative);
  while (true) {
    const from = atomic.add<i32>(counter, CHUNK);
    if (from >= size) return;
    const to = min(from + CHUNK, size);
    packLeft(a, size, block, left, from, to);
    for (let i = from; i < to; i += 8) {
      packEight(left + ((<usize>(i * BLOCK)) << 2), panel);
      const target = right + ((<usize>(i * BLOCK)) << 2);
      memory.fill(target, 0, (<usize>(8 * BLOCK)) << 2);
      for (let r: i32 = 0; r < BLOCK; r += 4)
        subtractTile(negative + ((<usize>(r * BLOCK)) << 2), panel, target + ((<usize>r) << 5), 32);
    }
  }
}

/**
 * Takes the block out of the rest of A and puts it where it belongs. Threads take rows from a shared counter.
 * @see sweepPack for the parameters
 */
export function sweepUpdate(
  a: usize,
  size: i32,
  block: i32,
  left: usize,
  right: usize,
  counter: usize,
  scratch: usize,
): void {
  const stride = (<usize>size) << 2;
  // Of the block itself there is still what it was: its inverse is made once more by whoever comes first to its rows.
  while (true) {
    const from = atomic.add<i32>(counter, CHUNK);
    if (from >= size) return;
    const to = min(from + CHUNK, size);
    if (from <= block && block < to) invertBlock(a + (<usize>block) * (stride + 4), stride, scratch);
    for (let i = from; i < to; i += 4) {
      // Other threads write to the block's own rows.
      if (i >= block && i < block + BLOCK) continue;
      const l = left + ((<usize>(i * BLOCK)) << 2);
      for (let j = i & ~7; j < size; j += 8) {
        const tile = a + (<usize>i) * stride + ((<usize>j) << 2);
        subtractTile(l, right + ((<usize>(j * BLOCK)) << 2), tile, stride);
      }
    }
    writeBack(a, size, block, scratch, right, from, to);
  }
}

/** The inverse of a diagonal block in float64, by the same sweeps one row at a time. */
function invertBlock(block: usize, stride: usize, to: usize): void {
  const row = (<usize>BLOCK) << 3;
  for (let i: i32 = 0; i < BLOCK; i++)
    for (let j: i32 = 0; j < BLOCK; j++) {
      const upper = block + (<usize>min(i, j)) * stride + ((<usize>max(i, j)) << 2);
      store<f64>(to + (<usize>i) * row + ((<usize>j) << 3), <f64>load<f32>(upper));
    }
  for (let k: i32 = 0; k < BLOCK; k++) {
    const pivotRow = to + (<usize>k) * row;
    const inverse = 1 / load<f64>(pivotRow + ((<usize>k) << 3));
    for (let i: i32 = 0; i < BLOCK; i++) {
      if (i == k) continue;
      const own = to + (<usize>i) * row;
      const factor = load<f64>(own + ((<usize>k) << 3)) * inverse;
      for (let j: i32 = 0; j < BLOCK; j++) {
        if (j == k) continue;
        const at = own + ((<usize>j) << 3);
        store<f64>(at, load<f64>(at) - factor * load<f64>(pivotRow + ((<usize>j) << 3)));
      }
      store<f64>(own + ((<usize>k) << 3), factor);
    }
    for (let j: i32 = 0; j < BLOCK; j++) {
      const at = pivotRow + ((<usize>j) << 3);
      store<f64>(at, load<f64>(at) * inverse);
    }
    store<f64>(pivotRow + ((<usize>k) << 3), -inverse);
  }
  // After all sweeps the block holds the negative inverse.
  for (let at: usize = to; at < to + ((<usize>(BLOCK * BLOCK)) << 3); at += 8) store<f64>(at, -load<f64>(at));
}

/** The negative inverse by four of its rows: [16][64][4]. */
function packNegative(inverse: usize, to: usize): void {
  for (let r: i32 = 0; r < BLOCK; r++)
    for (let s: i32 = 0; s < BLOCK; s++) {
      const value = -(<f32>load<f64>(inverse + ((<usize>(r * BLOCK + s)) << 3)));
      store<f32>(to + ((<usize>((r >> 2) * 4 * BLOCK + s * 4 + (r & 3))) << 2), value);
    }
}

/** Packs C by four rows of A; rows of the block itself are 0, so that the update leaves its columns. */
function packLeft(a: usize, size: i32, block: i32, to: usize, from: i32, end: i32): void {
  const stride = (<usize>size) << 2;
  for (let i = from; i < end; i++) {
    const at = to + ((<usize>((i >> 2) * 4 * BLOCK + (i & 3))) << 2);
    for (let r = 0; r < BLOCK; r++) {
      const value =
        i < block
          ? load<f32>(a + (<usize>i) * stride + ((<usize>(block + r)) << 2))
          : i >= block + BLOCK
            ? load<f32>(a + (<usize>(block + r)) * stride + ((<usize>i) << 2))
            : 0;
      store<f32>(at + ((<usize>r) << 4), value);
    }
  }
}

/** Two packs of four rows as one of eight: [64][8]. */
function packEight(fours: usize, to: usize): void {
  for (let r: usize = 0; r < <usize>BLOCK; r++) {
    v128.store(to + (r << 5), v128.load(fours + (r << 4)));
    v128.store(to + (r << 5), v128.load(fours + ((r + <usize>BLOCK) << 4)), 16);
  }
}

/** A 4 x 8 tile -= pᵀq, of packs [64][4] and [64][8]. */
// @ts-ignore: decorator
@inline
function subtractTile(p: usize, q: usize, to: usize, stride: usize): void {
  let a00 = v128.load(to);
  let a01 = v128.load(to, 16);
  let a10 = v128.load(to + stride);
  let a11 = v128.load(to + stride, 16);
  let a20 = v128.load(to + 2 * stride);
  let a21 = v128.load(to + 2 * stride, 16);
  let a30 = v128.load(to + 3 * stride);
  let a31 = v128.load(to + 3 * stride, 16);
  const end = p + ((<usize>BLOCK) << 4);
  while (p < end) {
    const b0 = v128.load(q);
    const b1 = v128.load(q, 16);
    let s = v128.load32_splat(p);
    a00 = f32x4.sub(a00, f32x4.mul(s, b0));
    a01 = f32x4.sub(a01, f32x4.mul(s, b1));
    s = v128.load32_splat(p, 4);
    a10 = f32x4.sub(a10, f32x4.mul(s, b0));
    a11 = f32x4.sub(a11, f32x4.mul(s, b1));
    s = v128.load32_splat(p, 8);
    a20 = f32x4.sub(a20, f32x4.mul(s, b0));
    a21 = f32x4.sub(a21, f32x4.mul(s, b1));
    s = v128.load32_splat(p, 12);
    a30 = f32x4.sub(a30, f32x4.mul(s, b0));
    a31 = f32x4.sub(a31, f32x4.mul(s, b1));
    p += 16;
    q += 32;
  }
  v128.store(to, a00);
  v128.store(to, a01, 16);
  v128.store(to + stride, a10);
  v128.store(to + stride, a11, 16);
  v128.store(to + 2 * stride, a20);
  v128.store(to + 2 * stride, a21, 16);
  v128.store(to + 3 * stride, a30);
  v128.store(to + 3 * stride, a31, 16);
}

function writeBack(
  a: usize,
  size: i32,
  block: i32,
  inverse: usize,
  right: usize,
  from: i32,
  end: i32,
): void {
  const stride = (<usize>size) << 2;
  for (let i = from; i < end; i++) {
    const own = right + ((<usize>((i >> 3) * 8 * BLOCK + (i & 7))) << 2);
    for (let r = 0; r < BLOCK; r++) {
      const value = load<f32>(own + ((<usize>r) << 5));
      if (i < block) store<f32>(a + (<usize>i) * stride + ((<usize>(block + r)) << 2), value);
      else if (i >= block + BLOCK) store<f32>(a + (<usize>(block + r)) * stride + ((<usize>i) << 2), value);
      else {
        const pivot = -load<f64>(inverse + ((<usize>((i - block) * BLOCK + r)) << 3));
        store<f32>(a + (<usize>i) * stride + ((<usize>(block + r)) << 2), <f32>pivot);
      }
    }
  }
}
