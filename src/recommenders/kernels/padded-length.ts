/** Floats that the kernels handle at a time: two SIMD vectors. */
const LANES = 8;

/** The length at which the kernels keep a vector of so many numbers; the rest is zeros, which change nothing. */
export function paddedLength(length: number): number {
  return LANES * Math.ceil(length / LANES);
}
