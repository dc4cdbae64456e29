/** Likeness of two sounds, -1 .. 1. Embeddings have unit length: their dot product is the cosine. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
