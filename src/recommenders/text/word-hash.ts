/**
 * 64 bits that stand for a normalised word, as two FNV-like hashes of 32 bits. Two words of one hash are as likely as
 * 2^-64 for each pair; nobody would notice.
 */
export interface WordHash {
  low: number;
  high: number;
}

export const HASH_SEED_LOW = 0x811c9dc5 | 0;
export const HASH_SEED_HIGH = 0x9747b28c | 0;

/** One more UTF-16 unit of a normalised word. */
export const mixLow = (low: number, unit: number): number => Math.imul(low ^ unit, 0x01000193);
export const mixHigh = (high: number, unit: number): number => {
  const mixed = Math.imul(high ^ unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

export function hashOf(word: string): WordHash {
  let low = HASH_SEED_LOW;
  let high = HASH_SEED_HIGH;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    low = mixLow(low, unit);
    high = mixHigh(high, unit);
  }
  return { low, high };
}
