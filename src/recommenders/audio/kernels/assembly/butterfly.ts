/**
 * Four columns of Stockham's transform of radix 4, which sorts itself (Van Loan 1992, §1.7): inputs `step` bytes apart, outputs
 * `row` bytes apart, or `turned` into four rows.
 */
// @ts-ignore: decorator
@inline
export function butterfly(
  x: usize,
  step: usize,
  y: usize,
  row: usize,
  turned: bool,
  toIm: usize,
  w1r: v128,
  w1i: v128,
  w2r: v128,
  w2i: v128,
  w3r: v128,
  w3i: v128,
): void {
  const ar = v128.load(x);
  const ai = v128.load(x + toIm);
  const br = v128.load(x + step);
  const bi = v128.load(x + step + toIm);
  const cr = v128.load(x + 2 * step);
  const ci = v128.load(x + 2 * step + toIm);
  const dr = v128.load(x + 3 * step);
  const di = v128.load(x + 3 * step + toIm);

  const sumR = f32x4.add(ar, cr);
  const sumI = f32x4.add(ai, ci);
  const difR = f32x4.sub(ar, cr);
  const difI = f32x4.sub(ai, ci);
  const sum2R = f32x4.add(br, dr);
  const sum2I = f32x4.add(bi, di);
  const dif2R = f32x4.sub(br, dr);
  const dif2I = f32x4.sub(bi, di);

  const t1r = f32x4.add(difR, dif2I);
  const t1i = f32x4.sub(difI, dif2R);
  const t2r = f32x4.sub(sumR, sum2R);
  const t2i = f32x4.sub(sumI, sum2I);
  const t3r = f32x4.sub(difR, dif2I);
  const t3i = f32x4.add(difI, dif2R);

  const y0r = f32x4.add(sumR, sum2R);
  const y0i = f32x4.add(sumI, sum2I);
  const y1r = f32x4.sub(f32x4.mul(t1r, w1r), f32x4.mul(t1i, w1i));
  const y1i = f32x4.add(f32x4.mul(t1r, w1i), f32x4.mul(t1i, w1r));
  const y2r = f32x4.sub(f32x4.mul(t2r, w2r), f32x4.mul(t2i, w2i));
  const y2i = f32x4.add(f32x4.mul(t2r, w2i), f32x4.mul(t2i, w2r));
  const y3r = f32x4.sub(f32x4.mul(t3r, w3r), f32x4.mul(t3i, w3i));
  const y3i = f32x4.add(f32x4.mul(t3r, w3i), f32x4.mul(t3i, w3r));
  if (turned) {
    storeTurned(y, y0r, y1r, y2r, y3r);
    storeTurned(y + toIm, y0i, y1i, y2i, y3i);
  } else {
    storeRows(y, row, y0r, y1r, y2r, y3r);
    storeRows(y + toIm, row, y0i, y1i, y2i, y3i);
  }
}

// @ts-ignore: decorator
@inline
function storeRows(at: usize, row: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(at, a);
  v128.store(at + row, b);
  v128.store(at + 2 * row, c);
  v128.store(at + 3 * row, d);
}

/** Stores four columns as four rows. */
// @ts-ignore: decorator
@inline
function storeTurned(at: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(at, v128.shuffle<f64>(ab0, cd0, 0, 2));
  v128.store(at, v128.shuffle<f64>(ab0, cd0, 1, 3), 16);
  v128.store(at, v128.shuffle<f64>(ab1, cd1, 0, 2), 32);
  v128.store(at, v128.shuffle<f64>(ab1, cd1, 1, 3), 48);
}
