/** An item by its row, with its score. */
export interface ScoredItem {
  item: number;
  score: number;
}

/**
 * The `limit` items with the largest scores, best first; equal scores in order of their rows.
 * O(items + items · log limit).
 *
 * @param scores one for each item
 * @param isAllowed false leaves an item out (already heard, not a track, gone from the library); asked only of items
 *   that would be among the best so far
 */
export function topItems(
  scores: ArrayLike<number>,
  limit: number,
  isAllowed: (item: number) => boolean = () => true,
): ScoredItem[] {
  const best = new BoundedHeap(limit);
  for (let item = 0; item < scores.length; item++) {
    if (best.wouldTake(scores[item]!) && isAllowed(item)) best.offer(item, scores[item]!);
  }
  return best.sorted();
}

/** Keeps the best `limit` entries; the worst of them is the root, so most offers end at one comparison. */
export class BoundedHeap {
  readonly #limit: number;
  readonly #entries: ScoredItem[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether an item with this score, offered after all others, would be kept. */
  wouldTake(score: number): boolean {
    return this.#entries.length < this.#limit || (this.#limit > 0 && score > this.#entries[0]!.score);
  }

  offer(item: number, score: number): void {
    const entries = this.#entries;
    if (entries.length < this.#limit) {
      entries.push({ item, score });
      this.#rise(entries.length - 1);
    } else if (this.#limit > 0 && isWorse(entries[0]!, { item, score })) {
      entries[0] = { item, score };
      this.#sink();
    }
  }

  /** Best first. */
  sorted(): ScoredItem[] {
    return [...this.#entries].sort((a, b) => b.score - a.score || a.item - b.item);
  }

  #rise(from: number): void {
    const entries = this.#entries;
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isWorse(entries[child]!, entries[parent]!)) return;
      [entries[child], entries[parent]] = [entries[parent]!, entries[child]!];
      child = parent;
    }
  }

  #sink(): void {
    const entries = this.#entries;
    let parent = 0;
    for (;;) {
      let worst = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < entries.length && isWorse(entries[child]!, entries[worst]!)) worst = child;
      }
      if (worst === parent) return;
      [entries[worst], entries[parent]] = [entries[parent]!, entries[worst]!];
      parent = worst;
    }
  }
}

function isWorse(a: ScoredItem, b: ScoredItem): boolean {
  return a.score < b.score || (a.score === b.score && a.item > b.item);
}
