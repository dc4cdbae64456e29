import type { Tokens } from './tokenise';
import type { WordHash } from './word-hash';

const FREE = -1;

/** Numbers for the words of all names: 0, 1, 2 … by their hashes, in flat arrays (open addressing, linear probing). */
export class WordIds {
  private low = new Int32Array(1 << 12);
  private high = new Int32Array(1 << 12);
  private ids = new Int32Array(1 << 12).fill(FREE);
  private size = 0;

  /** The word's number, a new one where it has none yet. */
  add({ low, high }: WordHash): number {
    if (this.size * 2 >= this.ids.length) this.widen();
    const slot = this.slotOf(low, high);
    if (this.ids[slot] === FREE) {
      this.low[slot] = low;
      this.high[slot] = high;
      this.ids[slot] = this.size++;
    }
    return this.ids[slot]!;
  }

  has({ low, high }: WordHash): boolean {
    return this.ids[this.slotOf(low, high)] !== FREE;
  }

  /** The number of each word of a text, -1 for a word without one. */
  idsOf(tokens: Tokens): Int32Array {
    const ids = new Int32Array(tokens.length);
    for (let token = 0; token < ids.length; token++) {
      ids[token] = this.ids[this.slotOf(tokens.low[token]!, tokens.high[token]!)]!;
    }
    return ids;
  }

  /** Where a word is, or the free place where it would be. */
  private slotOf(low: number, high: number): number {
    const mask = this.ids.length - 1;
    let slot = low & mask;
    while (this.ids[slot] !== FREE && (this.low[slot] !== low || this.high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private widen(): void {
    const { low, high, ids } = this;
    this.low = new Int32Array(ids.length * 2);
    this.high = new Int32Array(ids.length * 2);
    this.ids = new Int32Array(ids.length * 2).fill(FREE);
    for (let old = 0; old < ids.length; old++) {
      if (ids[old] === FREE) continue;
      const slot = this.slotOf(low[old]!, high[old]!);
      this.low[slot] = low[old]!;
      this.high[slot] = high[old]!;
      this.ids[slot] = ids[old]!;
    }
  }
}
