const ROOT = 0;
const NONE = -1;

/**
 * Runs of words and what they stand for, as a trie in flat arrays: a state is a number, and the step from a state by a
 * word is one look into a hash table with open addressing. About 24 bytes a step, so a million names fit where objects
 * would take a gigabyte.
 */
export class NameTrie {
  private slots = 1 << 12;
  private stateOf = new Int32Array(this.slots).fill(NONE);
  private wordOf = new Int32Array(this.slots);
  private nextOf = new Int32Array(this.slots);
  private steps = 0;
  /** Head of the list of a state's values, and the rest of each list. */
  private firstValue = new Int32Array(1 << 12).fill(NONE);
  private states = 1;
  private rest: number[] = [];

  /** Files the next value (0, 1, 2 … in order of the calls) under a run of word ids. */
  add(words: readonly number[]): void {
    let state = ROOT;
    for (const word of words) state = this.step(state, word) ?? this.grow(state, word);
    // At the end of the list: of several values the first filed comes first.
    const value = this.rest.push(NONE) - 1;
    let last = this.firstValue[state]!;
    if (last === NONE) this.firstValue[state] = value;
    else {
      while (this.rest[last] !== NONE) last = this.rest[last]!;
      this.rest[last] = value;
    }
  }

  /** The values filed under exactly these words. */
  valuesOf(words: readonly number[]): number[] {
    let state: number | undefined = ROOT;
    for (const word of words) {
      state = this.step(state, word);
      if (state === undefined) return [];
    }
    return this.valuesAt(state);
  }

  /**
   * Leftmost longest runs, not overlapping, in order: `found` hears their word indices, end exclusive, and their
   * values. Each word is looked at no more often than the longest run is long.
   * @param words ids of the text's words, negative for a word in no name
   */
  findLongest(words: Int32Array, found: (from: number, to: number, values: number[]) => void): void {
    for (let from = 0; from < words.length; ) {
      let state: number | undefined = words[from]! < 0 ? undefined : this.step(ROOT, words[from]!);
      let best = from;
      let bestState = ROOT;
      for (let to = from + 1; state !== undefined; to++) {
        if (this.firstValue[state] !== NONE) {
          best = to;
          bestState = state;
        }
        state = to < words.length && words[to]! >= 0 ? this.step(state, words[to]!) : undefined;
      }
      if (best > from) found(from, best, this.valuesAt(bestState));
      from = Math.max(best, from + 1);
    }
  }

  private valuesAt(state: number): number[] {
    const values: number[] = [];
    for (let value = this.firstValue[state]!; value !== NONE; value = this.rest[value]!) values.push(value);
    return values;
  }

  private step(state: number, word: number): number | undefined {
    const { stateOf, wordOf } = this;
    const mask = stateOf.length - 1;
    for (let slot = slotOf(state, word) & mask; ; slot = (slot + 1) & mask) {
      if (stateOf[slot] === NONE) return undefined;
      if (stateOf[slot] === state && wordOf[slot] === word) return this.nextOf[slot];
    }
  }

  private grow(state: number, word: number): number {
    if (this.steps * 2 >= this.slots) this.widen();
    const next = this.states++;
    if (next >= this.firstValue.length) {
      const wider = new Int32Array(this.firstValue.length * 2).fill(NONE);
      wider.set(this.firstValue);
      this.firstValue = wider;
    }
    this.put(state, word, next);
    return next;
  }

  private put(state: number, word: number, next: number): void {
    const mask = this.slots - 1;
    let slot = slotOf(state, word) & mask;
    while (this.stateOf[slot] !== NONE) slot = (slot + 1) & mask;
    this.stateOf[slot] = state;
    this.wordOf[slot] = word;
    this.nextOf[slot] = next;
    this.steps++;
  }

  private widen(): void {
    const { stateOf, wordOf, nextOf } = this;
    this.slots *= 2;
    this.steps = 0;
    this.stateOf = new Int32Array(this.slots).fill(NONE);
    this.wordOf = new Int32Array(this.slots);
    this.nextOf = new Int32Array(this.slots);
    for (let slot = 0; slot < stateOf.length; slot++) {
      if (stateOf[slot] !== NONE) this.put(stateOf[slot]!, wordOf[slot]!, nextOf[slot]!);
    }
  }
}

/** Murmur3's finaliser over both numbers. */
function slotOf(state: number, word: number): number {
  let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
