import { marginOf } from '@/recommenders/text/fusion-features';
import { measureLists, type TextMetrics } from '../../evaluation/text-metrics';
import type { Examples } from './fit-logistic';
import { examplesOf, type JudgedCandidates } from './judged-candidates';

/** What lists are worth for artists that had no part in learning the weights: each fold by weights of the others. */
export function crossValidate(
  judged: readonly JudgedCandidates[],
  folds: number,
  learn: (examples: Examples) => readonly number[],
): TextMetrics {
  const lists = new Map<string, { artistId: string }[]>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(examplesOf(judged.filter((_, place) => place % folds !== fold)));
    for (const { artistId, candidates } of judged.filter((_, place) => place % folds === fold)) {
      const scored = candidates.map((candidate) => ({
        artistId: candidate.artistId,
        score: marginOf(candidate.features, weights),
      }));
      lists.set(
        artistId,
        scored.sort((x, y) => y.score - x.score),
      );
    }
  }
  return measureLists(
    judged.map(({ artistId, relevant }) => [artistId, relevant]),
    (artistId) => lists.get(artistId)!,
  );
}
