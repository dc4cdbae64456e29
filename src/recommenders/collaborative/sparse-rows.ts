/**
 * Observations of one side of the factorisation in compressed sparse rows: row r owns the entries
 * `offsets[r] .. offsets[r + 1]` of the other three arrays, ordered by column.
 */
export interface SparseRows {
  rows: number;
  columns: number;
  /** rows + 1 entries. */
  offsets: Uint32Array;
  /** Column of each observation. */
  indices: Uint32Array;
  /** Weight of each observation in the loss, > 0; 1 is one full listen. */
  confidences: Float32Array;
  /** What the model should answer: 1 wants it, 0 does not, between for mixed evidence. */
  targets: Float32Array;
}

/** Observations as parallel arrays in any order, as they come from a query or a file. */
export interface ObservationColumns {
  rows: ArrayLike<number>;
  columns: ArrayLike<number>;
  confidences: ArrayLike<number>;
  targets: ArrayLike<number>;
}

/**
 * Builds compressed rows by counting sort; O(observations + rows + columns).
 *
 * Observations of one cell are merged into one with the same loss up to a constant:
 * a(x-s)² + b(x-t)² = (a+b)(x - (as+bt)/(a+b))² + const. Those without positive confidence say nothing and are dropped.
 *
 * @throws RangeError when an index is outside the matrix or a number is not finite
 */
export function createSparseRows(rows: number, columns: number, entries: ObservationColumns): SparseRows {
  const count = entries.rows.length;
  for (let k = 0; k < count; k++) checkEntry(rows, columns, entries, k);

  const byColumn = orderBy(entries.columns, columns, undefined);
  const order = orderBy(entries.rows, rows, byColumn);

  const offsets = new Uint32Array(rows + 1);
  const indices = new Uint32Array(count);
  const confidences = new Float32Array(count);
  const targets = new Float32Array(count);
  let kept = 0;
  let lastRow = -1;
  for (const k of order) {
    const confidence = entries.confidences[k]!;
    if (confidence <= 0) continue;
    const row = entries.rows[k]!;
    const column = entries.columns[k]!;
    if (row === lastRow && indices[kept - 1] === column) {
      const sum = confidences[kept - 1]! + confidence;
      targets[kept - 1]! += ((entries.targets[k]! - targets[kept - 1]!) * confidence) / sum;
      confidences[kept - 1] = sum;
      continue;
    }
    indices[kept] = column;
    confidences[kept] = confidence;
    targets[kept] = entries.targets[k]!;
    kept++;
    offsets[row + 1]!++;
    lastRow = row;
  }
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!;
  return {
    rows,
    columns,
    offsets,
    indices: indices.slice(0, kept),
    confidences: confidences.slice(0, kept),
    targets: targets.slice(0, kept),
  };
}

/** The same observations seen from the other side. O(observations + rows + columns). */
export function transposeSparseRows({ rows, columns, ...from }: SparseRows): SparseRows {
  const count = from.indices.length;
  const offsets = new Uint32Array(columns + 1);
  for (const column of from.indices) offsets[column + 1]!++;
  for (let column = 0; column < columns; column++) offsets[column + 1]! += offsets[column]!;
  const next = offsets.slice();
  const indices = new Uint32Array(count);
  const confidences = new Float32Array(count);
  const targets = new Float32Array(count);
  for (let row = 0; row < rows; row++) {
    for (let k = from.offsets[row]!; k < from.offsets[row + 1]!; k++) {
      const at = next[from.indices[k]!]!++;
      indices[at] = row;
      confidences[at] = from.confidences[k]!;
      targets[at] = from.targets[k]!;
    }
  }
  return { rows: columns, columns: rows, offsets, indices, confidences, targets };
}

/** The matrix without the observations marked 0. */
export function keepObservations(matrix: SparseRows, isKept: Uint8Array): SparseRows {
  const { rows, columns, offsets } = matrix;
  const count = isKept.reduce((sum, one) => sum + one, 0);
  const kept = {
    offsets: new Uint32Array(rows + 1),
    indices: new Uint32Array(count),
    confidences: new Float32Array(count),
    targets: new Float32Array(count),
  };
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
      if (isKept[k] === 0) continue;
      kept.indices[at] = matrix.indices[k]!;
      kept.confidences[at] = matrix.confidences[k]!;
      kept.targets[at] = matrix.targets[k]!;
      at++;
    }
    kept.offsets[row + 1] = at;
  }
  return { rows, columns, ...kept };
}

/** A comparison sort of n keys costs about as much as so many counters for each. */
const FEW = 16;

/**
 * Positions of `keys` in ascending order, equal ones in the order given: by counting, unless they are so few that it would be the
 * counters that cost, as those of one listener among all items.
 */
function orderBy(keys: ArrayLike<number>, limit: number, from: Uint32Array | undefined): Uint32Array {
  if (FEW * keys.length < limit) {
    const given = from ?? Uint32Array.from({ length: keys.length }, (_, k) => k);
    // Typed arrays are sorted stably.
    return given.toSorted((a, b) => keys[a]! - keys[b]!);
  }
  const next = new Uint32Array(limit + 1);
  for (let k = 0; k < keys.length; k++) next[keys[k]! + 1]!++;
  for (let key = 0; key < limit; key++) next[key + 1]! += next[key]!;
  const order = new Uint32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const k = from ? from[position]! : position;
    order[next[keys[k]!]!++] = k;
  }
  return order;
}

function checkEntry(rows: number, columns: number, entries: ObservationColumns, k: number): void {
  const row = entries.rows[k]!;
  const column = entries.columns[k]!;
  if (!(Number.isInteger(row) && row >= 0 && row < rows))
    throw new RangeError(`Row ${row} is not in 0..${rows - 1}`);
  if (!(Number.isInteger(column) && column >= 0 && column < columns)) {
    throw new RangeError(`Column ${column} is not in 0..${columns - 1}`);
  }
  if (!Number.isFinite(entries.confidences[k]) || !Number.isFinite(entries.targets[k])) {
    throw new RangeError(`Observation ${k} is not a finite number`);
  }
}
