/** Letters are told apart by 31 bits: a letter's place, or whatever is left. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 31);
  return mask;
}

/**
 * How many letters of a typed word another one lacks. Each of them takes an error at least, whatever is put in, left out
 * or exchanged: most words lack more than can be forgiven, and are passed over without a closer look.
 */
export function lackingLetters(typed: number, other: number): number {
  let left = typed & ~other;
  left -= (left >>> 1) & 0x55555555;
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
