/** Rows eliminated at a time: two packed panels of them stay in the second-level cache for some thousand columns. */
const BLOCK: i32 = 64;

/**
 * A := A⁻¹ in place for a symmetric positive definite A, by sweeping one block of rows after the other (the sweep
 * operator: Goodnight 1979, "A Tutorial on the SWEEP Operator", in blocks). With K the block's rows and C = A_·K:
 *
 *   A -= C A_KK⁻¹ Cᵀ outside K,  A_·K = C A_KK⁻¹,  A_KK = -A_KK⁻¹;  after all blocks A is the negative inverse.
 *
 * size³/2 multiplications and as many additions. Only the part on and above the diagonal is read; all is written.
 *
 * @param a row-major float32, size x size
 * @param size a multiple of 64
 * @param left scratch of 64 · size floats
 * @param right scratch of 64 · size floats
 * @param small scratch of 64 · 64 doubles
 */
export function invert(a: usize, size: i32, left: usize, right: usize, small: usize): void {
  const stride = (<usize>size) << 2;
  for (let block = 0; block < size; block += BLOCK) {
    invertBlock(a + (<usize>block) * (stride + 4), stride, small);
    packLeft(a, size, block, left);
    packRight(a, size, block, small, left, right);
    update(a, size, left, right);
    writeBack(a, size, block, small, right);
  }
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const upper = a + (<usize>i) * stride + ((<usize>j) << 2);
      const value = -load<f32>(upper);
      store<f32>(upper, value);
      store<f32>(a + (<usize>j) * stride + ((<usize>i) << 2), value);
    }
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

/** Packs C by four rows of A: [size / 4][64][4]; rows of the block itself are 0, so that the update leaves them. */
function packLeft(a: usize, size: i32, block: i32, to: usize): void {
  const stride = (<usize>size) << 2;
  for (let i = 0; i < size; i++) {
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

/** Packs A_KK⁻¹ Cᵀ by eight rows of A: [size / 8][64][8]. */
function packRight(a: usize, size: i32, block: i32, inverse: usize, left: usize, to: usize): void {
  for (let i = 0; i < size; i += 4) {
    const from = left + ((<usize>(i * BLOCK)) << 2);
    const at = to + ((<usize>((i >> 3) * 8 * BLOCK + (i & 7))) << 2);
    for (let r = 0; r < BLOCK; r++) {
      let sum = f32x4.splat(0);
      for (let s = 0; s < BLOCK; s++) {
        const factor = f32x4.splat(<f32>load<f64>(inverse + ((<usize>(r * BLOCK + s)) << 3)));
        sum = f32x4.add(sum, f32x4.mul(factor, v128.load(from + ((<usize>s) << 4))));
      }
      v128.store(at + ((<usize>r) << 5), sum);
    }
  }
}

/** A -= left · right on and above the diagonal, by tiles of 4 x 8. */
function update(a: usize, size: i32, left: usize, right: usize): void {
  const stride = (<usize>size) << 2;
  for (let i = 0; i < size; i += 4) {
    const l = left + ((<usize>(i * BLOCK)) << 2);
    for (let j = i & ~7; j < size; j += 8) {
      let p = l;
      let q = right + ((<usize>(j * BLOCK)) << 2);
      let to = a + (<usize>i) * stride + ((<usize>j) << 2);
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
  }
}

function writeBack(a: usize, size: i32, block: i32, inverse: usize, right: usize): void {
  const stride = (<usize>size) << 2;
  for (let i = 0; i < size; i++) {
    const from = right + ((<usize>((i >> 3) * 8 * BLOCK + (i & 7))) << 2);
    for (let r = 0; r < BLOCK; r++) {
      const value = load<f32>(from + ((<usize>r) << 5));
      if (i < block) store<f32>(a + (<usize>i) * stride + ((<usize>(block + r)) << 2), value);
      else if (i >= block + BLOCK) store<f32>(a + (<usize>(block + r)) * stride + ((<usize>i) << 2), value);
      else {
        const own = -load<f64>(inverse + ((<usize>((i - block) * BLOCK + r)) << 3));
        store<f32>(a + (<usize>i) * stride + ((<usize>(block + r)) << 2), <f32>own);
      }
    }
  }
}
