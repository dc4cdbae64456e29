import { classifyUnit, DIGIT, NOTHING, SPACE, unitTable } from './unit-table';

/** In UTF-16 units. A longer line that is repeated is a paragraph: the business of near duplicates. */
const LONGEST_LINE = 300;

/** A line that may be boilerplate. */
export interface LineKey {
  /** What the line is known by: 64 bits, signed as Postgres stores them. */
  key: bigint;
  /** Which line of the text it is, from 0. */
  line: number;
}

/**
 * Keys of the lines of a text, in order; a line that occurs twice comes twice. Lines that differ only in case,
 * diacritics, white space or numbers have one key ("12 comments", "7 Comments"). Blank lines have none, and ones of
 * more than 300 UTF-16 units.
 */
export function lineKeys(text: string): LineKey[] {
  return text.split('\n').flatMap((untrimmed, line) => {
    const trimmed = untrimmed.trim();
    const key = trimmed.length > LONGEST_LINE ? null : keyOf(trimmed);
    return key === null ? [] : { key, line };
  });
}

/**
 * A text without the lines of which `isBoilerplate` says that the site repeats them from page to page. The others stay
 * as they are, in order; blank lines between them fold to one, and none begin or end the result.
 */
export function withoutLines(text: string, isBoilerplate: (key: bigint) => boolean): string {
  const dropped = new Set<number>();
  for (const { key, line } of lineKeys(text)) if (isBoilerplate(key)) dropped.add(line);
  const kept: string[] = [];
  for (const [number, line] of text.split('\n').entries()) {
    if (dropped.has(number)) continue;
    const isBlank = line.trim() === '';
    if (!isBlank || (kept.length > 0 && kept.at(-1) !== '')) kept.push(isBlank ? '' : line);
  }
  if (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}

/**
 * FNV-1a with 64 bits (Fowler, Noll & Vo) in two halves, over folded UTF-16 units where the original takes bytes.
 * @returns null where nothing is left to be seen
 */
function keyOf(line: string): bigint | null {
  let high = 0xcbf2_9ce4;
  let low = 0x8422_2325;
  let previous = SPACE;
  let isEmpty = true;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const entry = unitTable[unit]! || classifyUnit(unit);
    if (entry & NOTHING) continue;
    // Of a run of white space or digits the first counts.
    const run = entry & (SPACE | DIGIT);
    if (run && run === previous) continue;
    previous = run;
    isEmpty = false;
    low = (low ^ (run === SPACE ? 0x20 : run === DIGIT ? 0x30 : entry & 0xffff)) >>> 0;
    // Times 2^40 + 0x1b3; the product of the low half stays below 2^53.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return isEmpty ? null : BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}
