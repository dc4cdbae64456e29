/** scale · FᵀF of row-major factors, as a full symmetric row-major d × d matrix. rows · d²/2 multiply-adds. */
export function gramMatrix(factors: Float32Array, dimension: number, scale: number): Float64Array {
  const gram = new Float64Array(dimension * dimension);
  for (let offset = 0; offset < factors.length; offset += dimension) {
    for (let i = 0; i < dimension; i++) {
      const scaled = scale * factors[offset + i]!;
      // Rows of items that nobody has played are all zeros.
      if (scaled === 0) continue;
      const at = i * dimension;
      for (let j = 0; j <= i; j++) gram[at + j]! += scaled * factors[offset + j]!;
    }
  }
  for (let i = 0; i < dimension; i++) {
    for (let j = i + 1; j < dimension; j++) gram[i * dimension + j] = gram[j * dimension + i]!;
  }
  return gram;
}
