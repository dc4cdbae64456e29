import { classifyUnit, IN_WORD, IS_WORD, NOTHING, unitTable } from './unit-table';

const BINS = 64;
const SHINGLE_WORDS = 5;
const FEWEST_WORDS = 20;
const BANDS = 16;
const EMPTY = 0xffff_ffff;

/**
 * Share of equal bins from which two texts are one: half of the shingles of both. Of two pages of 500 words that share
 * 400 in one piece these are 396 of 596, so that intro and footer may differ; two reviews of one album share next to none.
 */
export const SAME_FROM = 0.5;

/**
 * The MinHash signature of a text: for each of 64 bins the least hash of its shingles of five words, whatever their
 * case, diacritics, punctuation and white space. One permutation fills all bins (Li, Owen & Zhang 2012, "One
 * Permutation Hashing"); empty ones copy a random other (Shrivastava 2017, "Optimal Densification for Fast and Accurate
 * Minwise Hashing").
 * @returns 64 numbers, or null for a text of fewer than 20 words: too short to tell
 */
export function minHash(text: string): Uint32Array | null {
  const shingles = new ShingleBins();
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = unitTable[unit]! || classifyUnit(unit);
    if (entry & IN_WORD) {
      hash = Math.imul(hash ^ (entry & 0xffff), FNV_PRIME);
      continue;
    }
    if (entry & NOTHING) continue;
    if (hash !== FNV_OFFSET) shingles.add(mix(hash));
    if (entry & IS_WORD) shingles.add(mix(Math.imul(FNV_OFFSET ^ (entry & 0xffff), FNV_PRIME)));
    hash = FNV_OFFSET;
  }
  if (hash !== FNV_OFFSET) shingles.add(mix(hash));
  return shingles.words < FEWEST_WORDS ? null : densified(shingles.bins);
}

/**
 * Keys by which near duplicates find each other: 16 bands of 4 bins, each band hashed to a signed 32-bit integer with
 * its number. Texts of resemblance r have one in common with probability 1 - (1 - r^4)^16: 0.97 at 2/3, 0.64 at 1/2,
 * 0.02 at 1/5. Others have one by chance: compare signatures before believing it.
 */
export function bandKeys(signature: Uint32Array): Int32Array {
  const rows = BINS / BANDS;
  return Int32Array.from({ length: BANDS }, (_, band) => {
    let key = mix(band + 1);
    for (let row = 0; row < rows; row++) key = mix(Math.imul(key, 31) ^ signature[band * rows + row]!);
    return key;
  });
}

/** Estimate of the Jaccard index J of two texts' shingles: the share of equal bins, with variance J (1 - J) / 64. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++;
  return equal / BINS;
}

const FNV_OFFSET = 0x811c_9dc5 | 0;
const FNV_PRIME = 0x0100_0193;
// Odd and otherwise arbitrary; a shingle's hash is the polynomial of its words' hashes at this base, so that it rolls.
const BASE = 0x2c1b_3c6d;
const BASE_TO_SHINGLE = Array.from({ length: SHINGLE_WORDS }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

class ShingleBins {
  readonly bins = new Uint32Array(BINS).fill(EMPTY);
  words = 0;
  private readonly last = new Int32Array(SHINGLE_WORDS);
  private slot = 0;
  private rolled = 0;

  add(word: number): void {
    const { bins, last, slot } = this;
    this.rolled = (Math.imul(this.rolled, BASE) + word - Math.imul(last[slot]!, BASE_TO_SHINGLE)) | 0;
    last[slot] = word;
    this.slot = slot + 1 === SHINGLE_WORDS ? 0 : slot + 1;
    if (++this.words < SHINGLE_WORDS) return;
    const hash = mix(this.rolled) >>> 0;
    // The highest six bits are the bin, so that values of different bins never are equal by chance.
    const bin = hash >>> 26;
    if (hash < bins[bin]!) bins[bin] = hash;
  }
}

function densified(bins: Uint32Array): Uint32Array {
  return bins.map((value, bin) => {
    // An odd step comes by every bin, and depends on the bin alone: both texts look for a full one in the same order.
    const step = mix(bin + BINS) | 1;
    const start = mix(bin);
    let found = value;
    for (let i = 0; found === EMPTY && i < BINS; i++) found = bins[(start + i * step) & (BINS - 1)]!;
    return found;
  });
}

/** The finaliser of MurmurHash3 (Appleby): every bit of the input changes half of the output. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}
