/**
 * Asks for some rows, as many at a time as there is room for: a row may be asked for several times.
 * @returns one number for each row, in their order
 */
export function askInParts(
  rows: Int32Array,
  most: number,
  ask: (rows: Int32Array) => Float32Array,
): Float32Array {
  if (rows.length <= most) return ask(rows);
  const all = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += most) all.set(ask(rows.subarray(from, from + most)), from);
  return all;
}
