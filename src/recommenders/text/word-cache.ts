const INITIAL_SLOTS = 1 << 16;
// Bounded, so that a hostile text cannot fill memory.
const MOST_WORDS = 400_000;

/**
 * Words by their 64-bit hash: a corpus repeats its words, so each is cut out of the text and made a string once. Open
 * addressing with linear probing.
 */
export class WordCache {
  private low = new Int32Array(INITIAL_SLOTS);
  private high = new Int32Array(INITIAL_SLOTS);
  private words: (string | undefined)[] = new Array(INITIAL_SLOTS).fill(undefined);
  private size = 0;

  get(low: number, high: number): string | undefined {
    const mask = this.low.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const word = this.words[slot];
      if (word === undefined || (this.low[slot] === low && this.high[slot] === high)) return word;
    }
  }

  /** Adds a word that is not in. */
  set(low: number, high: number, word: string): void {
    if (this.size >= MOST_WORDS) this.resize(INITIAL_SLOTS);
    else if (this.size * 2 >= this.low.length) this.resize(this.low.length * 2);
    this.put(low, high, word);
  }

  private put(low: number, high: number, word: string): void {
    const mask = this.low.length - 1;
    let slot = low & mask;
    while (this.words[slot] !== undefined) slot = (slot + 1) & mask;
    this.low[slot] = low;
    this.high[slot] = high;
    this.words[slot] = word;
    this.size++;
  }

  /** Grows, or starts anew where there are too many words. */
  private resize(slots: number): void {
    const { low, high, words } = this;
    this.low = new Int32Array(slots);
    this.high = new Int32Array(slots);
    this.words = new Array(slots).fill(undefined);
    this.size = 0;
    if (slots === INITIAL_SLOTS) return;
    for (let slot = 0; slot < words.length; slot++) {
      const word = words[slot];
      if (word !== undefined) this.put(low[slot]!, high[slot]!, word);
    }
  }
}
