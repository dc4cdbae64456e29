/** Place of a key on the Camelot wheel: the circle of fifths, with minors (A) inside their relative majors (B). */
export type CamelotPlace = { number: number; letter: 'A' | 'B' };

/**
 * Where a key stands on the wheel, which is numbered so that C major is 8B and A minor 8A.
 * @param key pitch class of the tonic, 0 = C .. 11 = B
 */
export function camelotOf(key: number, mode: 'major' | 'minor'): CamelotPlace {
  const relativeMajor = mode === 'major' ? key : key + 3;
  const number = ((((7 * relativeMajor + 7) % 12) + 12) % 12) + 1;
  return { number, letter: mode === 'major' ? 'B' : 'A' };
}

/** Camelot code of a key, as DJs write it: neighbours on the wheel mix well. */
export function camelot(key: number, mode: 'major' | 'minor'): string {
  const { number, letter } = camelotOf(key, mode);
  return `${number}${letter}`;
}

/** Steps between two keys on the wheel: around it, plus one for a change of mode. 0 .. 7. */
export function camelotDistance(a: CamelotPlace, b: CamelotPlace): number {
  const around = Math.abs(a.number - b.number);
  return Math.min(around, 12 - around) + (a.letter === b.letter ? 0 : 1);
}

/** Reads a Camelot code, "8A"; null for what is none. */
export function parseCamelot(code: string): CamelotPlace | null {
  const [, number, letter] = /^([1-9]|1[0-2])([AB])$/.exec(code) ?? [];
  return number && (letter === 'A' || letter === 'B') ? { number: Number(number), letter } : null;
}
