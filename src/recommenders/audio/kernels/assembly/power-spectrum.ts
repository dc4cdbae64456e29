import { butterfly } from './butterfly';

/**
 * The power spectrum of a windowed frame, by a real transform of `size` as a complex one of half of it (Sorensen 1987).
 * Numbers are kept as all real parts, then all imaginary parts, so that four neighbours are one SIMD vector.
 *
 * @param samples size floats
 * @param window size floats, each sample's weight
 * @param twiddles see `spectrumTwiddles`
 * @param size 2 · 4^k, at least 32
 * @param scratch 2 · size floats
 * @param power size / 2 + 1 floats
 */
export function powerSpectrum(
  samples: usize,
  window: usize,
  twiddles: usize,
  size: i32,
  scratch: usize,
  power: usize,
): void {
  const half = size >> 1;
  // Bytes from the real to the imaginary parts, and from one set of both to the other.
  const toIm = (<usize>half) << 2;
  let from = scratch;
  let to = scratch + (toIm << 1);
  packWindowed(samples, window, half, from);

  let table = twiddles;
  let length = half;
  let stride = 1;
  while (length > 1) {
    if (stride == 1) firstStage(from, to, toIm, length >> 2, table);
    else laterStage(from, to, toIm, length >> 2, stride, table);
    table += (<usize>(6 * (length >> 2))) << 2;
    const other = from;
    from = to;
    to = other;
    length >>= 2;
    stride <<= 2;
  }
  unpackPower(from, half, table, power);
}

/** Every second sample is a real part, those between are the imaginary parts. */
// @ts-ignore: decorator
@inline
function packWindowed(samples: usize, window: usize, half: i32, out: usize): void {
  const toIm = (<usize>half) << 2;
  for (let k: usize = 0; k < toIm; k += 16) {
    const at = k << 1;
    const a = f32x4.mul(v128.load(samples + at), v128.load(window + at));
    const b = f32x4.mul(v128.load(samples + at, 16), v128.load(window + at, 16));
    v128.store(out + k, v128.shuffle<f32>(a, b, 0, 2, 4, 6));
    v128.store(out + toIm + k, v128.shuffle<f32>(a, b, 1, 3, 5, 7));
  }
}

/** The first stage: neighbours have twiddles of their own, and four results of four columns are turned into rows. */
// @ts-ignore: decorator
@inline
function firstStage(from: usize, to: usize, toIm: usize, quarter: i32, table: usize): void {
  const step = (<usize>quarter) << 2;
  for (let p: usize = 0; p < step; p += 16) {
    const w = table + p;
    butterfly(
      from + p,
      step,
      to + (p << 2),
      16,
      true,
      toIm,
      v128.load(w),
      v128.load(w + step),
      v128.load(w + 2 * step),
      v128.load(w + 3 * step),
      v128.load(w + 4 * step),
      v128.load(w + 5 * step),
    );
  }
}

/** The other stages: `stride` neighbours, a multiple of four, share their twiddles. */
// @ts-ignore: decorator
@inline
function laterStage(from: usize, to: usize, toIm: usize, quarter: i32, stride: i32, table: usize): void {
  const row = (<usize>stride) << 2;
  const step = row * <usize>quarter;
  const next = (<usize>quarter) << 2;
  for (let p: i32 = 0; p < quarter; p++) {
    const w = table + ((<usize>p) << 2);
    const w1r = v128.load32_splat(w);
    const w1i = v128.load32_splat(w + next);
    const w2r = v128.load32_splat(w + 2 * next);
    const w2i = v128.load32_splat(w + 3 * next);
    const w3r = v128.load32_splat(w + 4 * next);
    const w3i = v128.load32_splat(w + 5 * next);
    const x = from + row * <usize>p;
    const y = to + row * <usize>(4 * p);
    for (let q: usize = 0; q < row; q += 16)
      butterfly(x + q, step, y + q, row, false, toIm, w1r, w1i, w2r, w2i, w3r, w3i);
  }
}

/**
 * From the transform Z of the packed samples to the power of each bin: with E and O the transforms of the even and the odd
 * samples, bin k is E + w^k O, and its mirror image half - k the conjugate of E - w^k O.
 */
// @ts-ignore: decorator
@inline
function unpackPower(z: usize, half: i32, table: usize, power: usize): void {
  const toIm = (<usize>half) << 2;
  const re0 = load<f32>(z);
  const im0 = load<f32>(z + toIm);
  store<f32>(power, (re0 + im0) * (re0 + im0));
  store<f32>(power + toIm, (re0 - im0) * (re0 - im0));
  const middle = half >> 1;
  const halves = f32x4.splat(0.5);
  let k = 1;
  for (; k + 4 <= middle; k += 4) {
    const low = (<usize>k) << 2;
    const high = (<usize>(half - k - 3)) << 2;
    const zr = v128.load(z + low);
    const zi = v128.load(z + toIm + low);
    const mr = reversed(v128.load(z + high));
    const mi = reversed(v128.load(z + toIm + high));
    const er = f32x4.mul(halves, f32x4.add(zr, mr));
    const ei = f32x4.mul(halves, f32x4.sub(zi, mi));
    const or = f32x4.mul(halves, f32x4.add(zi, mi));
    const oi = f32x4.mul(halves, f32x4.sub(mr, zr));
    const wr = v128.load(table + low);
    const wi = v128.load(table + toIm + low);
    const tr = f32x4.sub(f32x4.mul(wr, or), f32x4.mul(wi, oi));
    const ti = f32x4.add(f32x4.mul(wr, oi), f32x4.mul(wi, or));
    v128.store(power + low, squared(f32x4.add(er, tr), f32x4.add(ei, ti)));
    v128.store(power + high, reversed(squared(f32x4.sub(er, tr), f32x4.sub(ei, ti))));
  }
  for (; k <= middle; k++) {
    const low = (<usize>k) << 2;
    const high = (<usize>(half - k)) << 2;
    const zr = load<f32>(z + low);
    const zi = load<f32>(z + toIm + low);
    const mr = load<f32>(z + high);
    const mi = load<f32>(z + toIm + high);
    const er: f32 = <f32>0.5 * (zr + mr);
    const ei: f32 = <f32>0.5 * (zi - mi);
    const or: f32 = <f32>0.5 * (zi + mi);
    const oi: f32 = <f32>0.5 * (mr - zr);
    const wr = load<f32>(table + low);
    const wi = load<f32>(table + toIm + low);
    const tr = wr * or - wi * oi;
    const ti = wr * oi + wi * or;
    store<f32>(power + low, (er + tr) * (er + tr) + (ei + ti) * (ei + ti));
    store<f32>(power + high, (er - tr) * (er - tr) + (ei - ti) * (ei - ti));
  }
}

// @ts-ignore: decorator
@inline
function reversed(x: v128): v128 {
  return v128.shuffle<f32>(x, x, 3, 2, 1, 0);
}

// @ts-ignore: decorator
@inline
function squared(re: v128, im: v128): v128 {
  return f32x4.add(f32x4.mul(re, re), f32x4.mul(im, im));
}
