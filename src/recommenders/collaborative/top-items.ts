/** An item by its row, with its score. */
export interface ScoredItem {
  item: number;
  score: number;
}

/**
 * The `limit` items with the largest dot product with `query`, best first; equal scores in order of their rows.
 * Exact: O(items · d + items · log limit).
 *
 * @param factors row-major, items × query.length
 * @param isAllowed false leaves an item out (already heard, not a track, gone from the library)
 */
export function topItems(
  factors: Float32Array,
  query: ArrayLike<number>,
  limit: number,
  isAllowed: (item: number) => boolean = () => true,
): ScoredItem[] {
  const d = query.length;
  const items = d === 0 ? 0 : factors.length / d;
  const best = new BoundedHeap(limit);
  for (let item = 0; item < items; item++) {
    if (!isAllowed(item)) continue;
    let score = 0;
    for (let f = 0; f < d; f++) score += query[f]! * factors[item * d + f]!;
    best.offer(item, score);
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
