/** Longer words get room of their own. */
const ROOM = 128;
const room = [ROOM, ROOM, ROOM, ROOM, ROOM].map((length) => new Uint32Array(length));

/**
 * Least number of inserted, deleted, replaced or swapped neighbouring characters that turn one word into another
 * (optimal string alignment, Damerau 1964 with one edit a place).
 * @param most who asks for a few errors is spared the rest: more than these are `most + 1`, and only the cells that so
 *   few can reach are looked at (Ukkonen 1985)
 */
export function editDistance(a: string, b: string, most = Math.max(a.length, b.length)): number {
  if (Math.max(a.length, b.length) < ROOM) return distance(a, b, most, room);
  const length = Math.max(a.length, b.length) + 1;
  return distance(
    a,
    b,
    most,
    Array.from({ length: 5 }, () => new Uint32Array(length)),
  );
}

function distance(a: string, b: string, most: number, cells: readonly Uint32Array[]): number {
  const [from, to] = [cells[0]!, cells[1]!];
  let [beforeLast, last, row] = [cells[2]!, cells[3]!, cells[4]!];
  const [rows, columns] = [readInto(from, a), readInto(to, b)];
  const tooMany = most + 1;
  if (Math.abs(rows - columns) > most) return tooMany;
  for (let j = 0; j <= columns; j++) last[j] = j;
  for (let i = 1; i <= rows; i++) {
    const first = Math.max(1, i - most);
    const end = Math.min(columns, i + most);
    row[first - 1] = first === 1 ? i : tooMany;
    for (let j = first; j <= end; j++) {
      const isSame = from[i - 1] === to[j - 1];
      // Above the band's last cell nothing was written in the row before.
      const above = j === i + most ? tooMany : last[j]!;
      let best = Math.min(row[j - 1]! + 1, above + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row[j] = best;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(tooMany, last[columns]!);
}

/** @returns how many characters, those beyond the sixteen bits as one each */
function readInto(codes: Uint32Array, word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.codePointAt(i)!;
    if (code > 0xffff) i++;
    codes[count++] = code;
  }
  return count;
}
