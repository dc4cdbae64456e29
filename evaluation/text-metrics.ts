/** How good lists of similar artists are, on average over artists. */
export interface TextMetrics {
  'precision@5': number;
  'precision@10': number;
  'ndcg@10': number;
}

/** Averages over `judged`: artist -> those listened to with them. An artist without a list counts as one with an empty list. */
export function measureLists(
  judged: readonly (readonly [string, readonly string[]])[],
  listOf: (artistId: string) => readonly { artistId: string }[],
): TextMetrics {
  let [precision5, precision10, ndcg] = [0, 0, 0];
  for (const [artistId, others] of judged) {
    const relevant = new Set(others);
    const hits = listOf(artistId)
      .slice(0, 10)
      .map((other) => relevant.has(other.artistId));
    precision5 += hits.slice(0, 5).filter(Boolean).length / 5;
    precision10 += hits.filter(Boolean).length / 10;
    ndcg += gain(hits) / gain(new Array(Math.min(10, relevant.size)).fill(true));
  }
  const mean = (sum: number) => Math.round((sum / judged.length) * 1e4) / 1e4;
  return { 'precision@5': mean(precision5), 'precision@10': mean(precision10), 'ndcg@10': mean(ndcg) };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, position) => sum + (hit ? 1 / Math.log2(position + 2) : 0), 0);
}
