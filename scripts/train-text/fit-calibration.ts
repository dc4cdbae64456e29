import { calibrationFeatures, MARGIN_FEATURES, marginOf } from '@/recommenders/text/fusion-features';
import { fitLogistic } from './fit-logistic';
import type { JudgedCandidates } from './judged-candidates';

/** Learns what the margins that `weights` give are worth, for artists written about much and little. */
export function fitCalibration(
  judged: readonly JudgedCandidates[],
  weights: readonly number[],
  l2: number,
): number[] {
  const all = judged.flatMap(({ documents, candidates }) =>
    candidates.map(({ features, isRelevant }) => ({
      features: calibrationFeatures(marginOf(features, weights), documents),
      isRelevant,
    })),
  );
  return fitLogistic(
    { features: all.map(({ features }) => features), labels: all.map(({ isRelevant }) => isRelevant) },
    { l2, notNegative: MARGIN_FEATURES },
  );
}
