/** Likeness of two sounds, -1 .. 1. Embeddings have unit length: their dot product is the cosine. */
export function cosine(a: Float32Array, b: Float32Array): number {
  // Four sums that do not wait for each other.
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
  const whole = a.length & ~3;
  for (let k = 0; k < whole; k += 4) {
    sum0 += a[k]! * b[k]!;
    sum1 += a[k + 1]! * b[k + 1]!;
    sum2 += a[k + 2]! * b[k + 2]!;
    sum3 += a[k + 3]! * b[k + 3]!;
  }
  for (let k = whole; k < a.length; k++) sum0 += a[k]! * b[k]!;
  return sum0 + sum1 + (sum2 + sum3);
}
