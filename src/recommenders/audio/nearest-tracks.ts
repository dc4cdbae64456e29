export interface NearestTrack {
  /** Row of the packed embeddings. */
  index: number;
  /** Cosine of the angle between the embeddings, -1..1. */
  similarity: number;
}

export interface NearestTracksOptions {
  count: number;
  /** Rows never given: the query itself, what the listener knows. */
  exclude?: ReadonlySet<number>;
}

/**
 * The tracks that sound most like a query, exactly: every embedding is compared. A million of them take about 0.1 s, so an
 * approximate index would save nothing that anyone notices.
 * @param packed embeddings of length one, row after row; zero rows (tracks without analysis) are never near
 * @param query an embedding of the same size, of any length but zero
 * @returns at most `count`, nearest first; equal similarities in the order of the rows
 */
export function nearestTracks(
  packed: Float32Array,
  query: Float32Array,
  { count, exclude }: NearestTracksOptions,
): NearestTrack[] {
  const size = query.length;
  if (size === 0 || packed.length % size !== 0) {
    throw new RangeError(`${packed.length} packed values are not rows of ${size}`);
  }
  const norm = Math.hypot(...query);
  if (norm === 0 || count <= 0) return [];
  // A binary min-heap of the best so far, its weakest at the root.
  const heap: NearestTrack[] = [];
  for (let index = 0, at = 0; at < packed.length; index++, at += size) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += packed[at + i]! * query[i]!;
    const similarity = sum / norm;
    if (heap.length === count && similarity <= heap[0]!.similarity) continue;
    if (exclude?.has(index) || (sum === 0 && isZero(packed, at, size))) continue;
    if (heap.length === count) {
      heap[0] = { index, similarity };
      siftDown(heap);
    } else {
      heap.push({ index, similarity });
      siftUp(heap);
    }
  }
  return heap.sort((a, b) => (isWeaker(a, b) ? 1 : -1));
}

const isWeaker = (a: NearestTrack, b: NearestTrack) =>
  a.similarity < b.similarity || (a.similarity === b.similarity && a.index > b.index);

function isZero(packed: Float32Array, at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) if (packed[i] !== 0) return false;
  return true;
}

function siftUp(heap: NearestTrack[]): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!isWeaker(heap[child]!, heap[parent]!)) return;
    [heap[child], heap[parent]] = [heap[parent]!, heap[child]!];
    child = parent;
  }
}

function siftDown(heap: NearestTrack[]): void {
  let parent = 0;
  for (;;) {
    const left = 2 * parent + 1;
    let weakest = parent;
    for (const child of [left, left + 1]) {
      if (child < heap.length && isWeaker(heap[child]!, heap[weakest]!)) weakest = child;
    }
    if (weakest === parent) return;
    [heap[parent], heap[weakest]] = [heap[weakest]!, heap[parent]!];
    parent = weakest;
  }
}
