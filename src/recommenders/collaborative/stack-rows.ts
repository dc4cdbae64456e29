import type { SparseRows } from './sparse-rows';

/** The rows of one matrix above those of another, over the columns of the wider. */
export function stackRows(upper: SparseRows, lower: SparseRows): SparseRows {
  const rows = upper.rows + lower.rows;
  const above = upper.indices.length;
  const offsets = new Uint32Array(rows + 1);
  offsets.set(upper.offsets);
  for (let row = 1; row <= lower.rows; row++) offsets[upper.rows + row] = above + lower.offsets[row]!;
  return {
    rows,
    columns: Math.max(upper.columns, lower.columns),
    offsets,
    indices: joined(Uint32Array, upper.indices, lower.indices),
    confidences: joined(Float32Array, upper.confidences, lower.confidences),
    targets: joined(Float32Array, upper.targets, lower.targets),
  };
}

function joined<T extends Uint32Array | Float32Array>(
  type: new (length: number) => T,
  first: T,
  second: T,
): T {
  const both = new type(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
