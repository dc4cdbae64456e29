/**
 * Sums of squares of two channels after two second-order filters in a row (transposed direct form II, in doubles): the second
 * has the numerator 1 - 2z⁻¹ + z⁻². Both channels are the lanes of one vector, as every step waits for the one before.
 *
 * @param x count floats
 * @param y count floats of the other channel
 * @param coefficients float64: b0, b1, b2, a1, a2 of the first filter, a1, a2 of the second
 * @param state four float64 of each channel, kept between calls
 * @param energies one float64 of each channel
 */
export function weightedEnergy(
  x: usize,
  y: usize,
  count: i32,
  coefficients: usize,
  state: usize,
  energies: usize,
): void {
  const b0 = v128.load64_splat(coefficients);
  const b1 = v128.load64_splat(coefficients, 8);
  const b2 = v128.load64_splat(coefficients, 16);
  const a1 = v128.load64_splat(coefficients, 24);
  const a2 = v128.load64_splat(coefficients, 32);
  const c1 = v128.load64_splat(coefficients, 40);
  const c2 = v128.load64_splat(coefficients, 48);
  let s1 = v128.load(state);
  let s2 = v128.load(state, 16);
  let h1 = v128.load(state, 32);
  let h2 = v128.load(state, 48);
  let sum = f64x2.splat(0);
  for (let at: usize = 0; at < (<usize>count) << 2; at += 4) {
    const both = v128.load32_lane(y + at, v128.load32_zero(x + at), 1);
    const input = f64x2.promote_low_f32x4(both);
    const shelf = f64x2.add(f64x2.mul(b0, input), s1);
    s1 = f64x2.add(f64x2.sub(f64x2.mul(b1, input), f64x2.mul(a1, shelf)), s2);
    s2 = f64x2.sub(f64x2.mul(b2, input), f64x2.mul(a2, shelf));
    const output = f64x2.add(shelf, h1);
    h1 = f64x2.sub(f64x2.sub(h2, f64x2.add(shelf, shelf)), f64x2.mul(c1, output));
    h2 = f64x2.sub(shelf, f64x2.mul(c2, output));
    sum = f64x2.add(sum, f64x2.mul(output, output));
  }
  v128.store(state, withoutDenormals(s1));
  v128.store(state, withoutDenormals(s2), 16);
  v128.store(state, withoutDenormals(h1), 32);
  v128.store(state, withoutDenormals(h2), 48);
  v128.store(energies, sum);
}

/** Decaying filter memory ends in denormal numbers, which are a hundred times slower. */
// @ts-ignore: decorator
@inline
function withoutDenormals(value: v128): v128 {
  return v128.and(value, f64x2.ge(f64x2.abs(value), f64x2.splat(1e-30)));
}
