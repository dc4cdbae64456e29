const FLOAT_BYTES = 4;

/** Factors as bytes for storage: IEEE 754 float32, little-endian on every machine, no header. */
export function packFactors(factors: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(factors.length * FLOAT_BYTES);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < factors.length; k++) view.setFloat32(k * FLOAT_BYTES, factors[k]!, true);
  return bytes;
}

/**
 * The factors that packFactors stored; a copy, since stored bytes need not be aligned.
 * @throws RangeError when the bytes are not whole numbers, or not whole rows of `dimension`
 */
export function unpackFactors(bytes: Uint8Array, dimension = 1): Float32Array<ArrayBuffer> {
  if (bytes.byteLength % (FLOAT_BYTES * dimension) !== 0) {
    throw new RangeError(`${bytes.byteLength} bytes are not rows of ${dimension} float32`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const factors = new Float32Array(bytes.byteLength / FLOAT_BYTES);
  for (let k = 0; k < factors.length; k++) factors[k] = view.getFloat32(k * FLOAT_BYTES, true);
  return factors;
}
