/** Flags of {@link unitTable}, above the sixteen bits of the folded character. */
export const IN_WORD = 1 << 16;
/** A word of its own: a character of a script written without spaces. */
export const IS_WORD = 1 << 17;
export const SPACE = 1 << 18;
export const DIGIT = 1 << 19;
/** As if it were not there: marks, which other letters lose too, soft hyphens and the like. */
export const NOTHING = 1 << 20;
const OTHER = 1 << 21;

const ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** What each UTF-16 unit folds to, 0 where {@link classifyUnit} was not asked yet. For loops over the units of a text. */
export const unitTable = new Uint32Array(65_536);

/**
 * Flags and the folded character: lower case, without diacritics, so that neither case nor normal form matters. One
 * unit at a time: what lies beyond 16 bits (emoji above all) is no word, and "ß" is not "SS".
 */
export function classifyUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const entry = flagsOf(character) | foldUnit(character);
  unitTable[unit] = entry;
  return entry;
}

function flagsOf(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return NOTHING;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT | IN_WORD;
  if (ALONE.test(character)) return IS_WORD;
  return /[\p{L}\p{N}]/u.test(character) ? IN_WORD : OTHER;
}

function foldUnit(character: string): number {
  // By way of upper case, which the two lower-case sigmas share.
  const lower = character.toUpperCase().toLowerCase();
  const [base = '', ...rest] = (lower.length === 1 ? lower : character.toLowerCase()).normalize('NFD');
  return (rest.every((mark) => /\p{M}/u.test(mark)) ? base : character).charCodeAt(0);
}
