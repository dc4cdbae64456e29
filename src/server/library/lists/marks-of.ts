import type { ListMark } from '@/domain/contracts/library-lists';

/** What the marks of an order are: the code of a name's first letter, a year (by year or by decade), minutes, beats a minute. */
export type MarkKind = 'letter' | 'decade' | 'year' | 'minutes' | 'tempo' | 'none';

/** More of them than this say nothing. */
const MOST_MARKS = 60;

/** Where each letter or step begins. @param packed big-endian integers, one an entry of the list, -1 for unknown */
export function marksOf(packed: Uint8Array, kind: MarkKind): ListMark[] {
  if (kind === 'none') return [];
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const marks: ListMark[] = [];
  let [last, lastLabel]: [number | null, string] = [null, ''];
  for (let offset = 0; offset < view.byteLength / 4; offset++) {
    const value = view.getInt32(offset * 4);
    if (value === last) continue;
    last = value;
    const label = labelOf(value, kind);
    if (label === lastLabel) continue;
    lastLabel = label;
    if (marks.length < MOST_MARKS) marks.push({ label, offset });
  }
  return marks;
}

function labelOf(value: number, kind: Exclude<MarkKind, 'none'>): string {
  if (value < 0) return '?';
  switch (kind) {
    case 'letter': {
      const letter = String.fromCodePoint(value);
      if (/[a-z]/.test(letter)) return letter.toUpperCase();
      return /\d/.test(letter) ? '#' : '…';
    }
    case 'decade':
      return `${Math.floor(value / 10) * 10}s`;
    case 'year':
      return String(value);
    case 'minutes':
      return `${Math.min(value, 20)} min`;
    case 'tempo':
      return String(value);
  }
}
