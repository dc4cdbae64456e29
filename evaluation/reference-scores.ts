import type { CoMentionCounts } from '@/recommenders/text/co-mention-scores';

// Pages that both would have to share for half of their cosine.
const SHRINKAGE = 10;

/** Cosine of two artists' pages, n_ab / sqrt(n_a n_b), shrunk by n_ab / (n_ab + 10). */
export function* shrunkCosineScores({ rows, documents }: CoMentionCounts): Generator<Map<number, number>> {
  for (const [a, row] of rows.entries()) {
    yield new Map(
      [...row].map(([b, n]) => [b, ((n / Math.sqrt(documents[a]! * documents[b]!)) * n) / (n + SHRINKAGE)]),
    );
  }
}

/** Normalised pointwise mutual information (Bouma 2009), as it is. */
export function* npmiScores({ rows }: CoMentionCounts): Generator<Map<number, number>> {
  const totals = rows.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0));
  const all = totals.reduce((sum, total) => sum + total, 0);
  for (const [a, row] of rows.entries()) {
    yield new Map(
      [...row].map(([b, weight]) => {
        const joint = weight / all;
        return [b, Math.log(joint / ((totals[a]! / all) * (totals[b]! / all))) / -Math.log(joint)];
      }),
    );
  }
}

/**
 * Log-likelihood ratio of two artists' pages (Dunning 1993), for pairs that meet more often than by chance.
 * @param all pages there are
 */
export function* logLikelihoodScores(
  { rows, documents }: CoMentionCounts,
  all: number,
): Generator<Map<number, number>> {
  const entropy = (...counts: number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.reduce((sum, count) => sum + (count > 0 ? count * Math.log(count / total) : 0), 0);
  };
  for (const [a, row] of rows.entries()) {
    yield new Map(
      [...row].map(([b, both]) => {
        const [onlyA, onlyB] = [Math.max(0, documents[a]! - both), Math.max(0, documents[b]! - both)];
        const neither = Math.max(0, all - both - onlyA - onlyB);
        const ratio =
          entropy(both, onlyA, onlyB, neither) -
          entropy(both + onlyA, onlyB + neither) -
          entropy(both + onlyB, onlyA + neither);
        const isMore = both * all > documents[a]! * documents[b]!;
        return [b, isMore ? 2 * ratio : 0];
      }),
    );
  }
}
