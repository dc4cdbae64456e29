import { calibrationFeatures, marginOf } from '@/recommenders/text/fusion-features';
import type { JudgedCandidates } from './judged-candidates';

/** Scores of at least `LEAST` given to artists on so many pages: what they claim on average, and how often it is so. */
export interface Calibration {
  /** From this many pages on. */
  documents: number;
  scores: number;
  claimed: number;
  observed: number;
}

/** Weights of the margin and of what it is worth; without the latter the margin is taken as it is. */
export interface LearnedFusion {
  weights: readonly number[];
  calibration?: readonly number[];
}

const LEAST = 0.3;
const STEPS = [0, 5, 10, 20, 50];
const AS_IT_IS = [1, 0, 0, 0];

/** Whether scores mean the same for artists written about much and little who had no part in the learning. */
export function measureCalibration(
  judged: readonly JudgedCandidates[],
  folds: number,
  learn: (judged: readonly JudgedCandidates[]) => LearnedFusion,
): { calibration: Calibration[]; logLoss: number } {
  const sums = STEPS.map(() => ({ scores: 0, claimed: 0, observed: 0 }));
  let [loss, all] = [0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const { weights, calibration = AS_IT_IS } = learn(judged.filter((_, place) => place % folds !== fold));
    for (const { documents, candidates } of judged.filter((_, place) => place % folds === fold)) {
      const sum = sums[STEPS.findLastIndex((step) => documents >= step)]!;
      for (const { features, isRelevant } of candidates) {
        const margin = marginOf(calibrationFeatures(marginOf(features, weights), documents), calibration);
        const score = 1 / (1 + Math.exp(-margin));
        all++;
        loss += Math.log1p(Math.exp(isRelevant ? -margin : margin));
        if (score < LEAST) continue;
        sum.scores++;
        sum.claimed += score;
        sum.observed += isRelevant ? 1 : 0;
      }
    }
  }
  return {
    calibration: sums.map(({ scores, claimed, observed }, place) => ({
      documents: STEPS[place]!,
      scores,
      claimed: rounded(claimed / scores, 2),
      observed: rounded(observed / scores, 2),
    })),
    logLoss: rounded(loss / all, 5),
  };
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
