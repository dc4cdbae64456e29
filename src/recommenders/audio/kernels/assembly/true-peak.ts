const TAPS: i32 = 12;
const PHASES: i32 = 4;
/** Samples that are passed over together. */
const BLOCK: i32 = 32;

/**
 * The largest magnitude of a signal and of what an interpolator puts between its samples. Blocks whose samples are too small
 * to hold a new maximum even in the worst case are passed over: the result is the same, at a fraction of the cost.
 *
 * @param samples TAPS - 1 earlier samples, `count` samples, and room for three more
 * @param coefficients TAPS floats for each of the PHASES
 * @param bound no interpolated sample exceeds the largest sample in reach by more than this factor
 * @param peak the largest magnitude so far
 */
export function truePeak(samples: usize, count: i32, coefficients: usize, bound: f32, peak: f32): f32 {
  for (let from = 0; from < count; from += BLOCK) {
    const size = min(BLOCK, count - from);
    const block = samples + ((<usize>from) << 2);
    const largest = largestOf(block, size + TAPS - 1);
    if (largest * bound > peak) peak = max(peak, max(largestOf(block + ((TAPS - 1) << 2), size), between(block, size, coefficients)));
  }
  return peak;
}

/** The largest magnitude of some floats. */
// @ts-ignore: decorator
@inline
function largestOf(samples: usize, count: i32): f32 {
  let most = f32x4.splat(0);
  let i = 0;
  for (; i + 4 <= count; i += 4) most = f32x4.pmax(most, f32x4.abs(v128.load(samples + ((<usize>i) << 2))));
  let largest = largestLane(most);
  for (; i < count; i++) largest = max(largest, abs(load<f32>(samples + ((<usize>i) << 2))));
  return largest;
}

/** The largest magnitude of all phases of some samples. */
// @ts-ignore: decorator
@inline
function between(samples: usize, count: i32, coefficients: usize): f32 {
  let most = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const x = samples + ((<usize>i) << 2);
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0);
    for (let k: usize = 0; k < <usize>TAPS << 2; k += 4) {
      const value = v128.load(x + k);
      const tap = coefficients + k;
      a = f32x4.add(a, f32x4.mul(value, v128.load32_splat(tap)));
      b = f32x4.add(b, f32x4.mul(value, v128.load32_splat(tap, TAPS << 2)));
      c = f32x4.add(c, f32x4.mul(value, v128.load32_splat(tap, TAPS << 3)));
      d = f32x4.add(d, f32x4.mul(value, v128.load32_splat(tap, 3 * (TAPS << 2))));
    }
    const here = f32x4.pmax(f32x4.pmax(f32x4.abs(a), f32x4.abs(b)), f32x4.pmax(f32x4.abs(c), f32x4.abs(d)));
    // What lies behind the last sample is not known yet.
    const known = i32x4.lt_s(i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3)), i32x4.splat(count));
    most = f32x4.pmax(most, v128.and(here, known));
  }
  return largestLane(most);
}

// @ts-ignore: decorator
@inline
function largestLane(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}
