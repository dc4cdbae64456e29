/** Number on the Camelot wheel by pitch class of the tonic, beginning at C. */
const majorNumbers = [8, 3, 10, 5, 12, 7, 2, 9, 4, 11, 6, 1];
const minorNumbers = [5, 12, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10];

/**
 * Camelot code of a key, as DJs write it: neighbours on the wheel mix well. C major is 8B, A minor 8A.
 * @param key pitch class of the tonic, 0 = C .. 11 = B
 */
export function camelot(key: number, mode: 'major' | 'minor'): string {
  const index = ((key % 12) + 12) % 12;
  return mode === 'major' ? `${majorNumbers[index]}B` : `${minorNumbers[index]}A`;
}
