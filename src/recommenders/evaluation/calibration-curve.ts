import { wilsonInterval } from './wilson-interval';

/** Predictions of about one size, and what came of them. */
export interface PredictionGroup {
  /** Mean probability that was predicted, 0 .. 1. */
  predicted: number;
  answers: number;
  /** How many of the answers were a yes. */
  hits: number;
}

export interface CalibrationBin extends PredictionGroup {
  rate: number;
  /** Wilson's interval of the rate, 95 %. */
  low: number;
  high: number;
}

export interface CalibrationCurve {
  /** By what was predicted, ascending; each with about as many answers. */
  bins: CalibrationBin[];
  answers: number;
  /** Mean distance between what was predicted and what came, over all answers; null without any. */
  expectedError: number | null;
}

const MOST_BINS = 10;
/** With fewer, an interval spans nearly everything. */
const FEWEST_ANSWERS = 20;

/**
 * How often what was predicted came true, by what was predicted (a reliability diagram), and the expected calibration
 * error Σ answers · |predicted - rate| / Σ answers (Naeini, Cooper & Hauskrecht 2015, "Obtaining well calibrated
 * probabilities using Bayesian binning"). Bins hold about equally many answers: scores of one blend lie close together,
 * and bins of equal width would leave most empty.
 *
 * @param groups in any order; a group is never divided
 */
export function calibrationCurve(groups: readonly PredictionGroup[]): CalibrationCurve {
  const ordered = groups
    .filter(({ answers }) => answers > 0)
    .toSorted((one, other) => one.predicted - other.predicted);
  const answers = ordered.reduce((sum, group) => sum + group.answers, 0);
  const wanted = Math.max(FEWEST_ANSWERS, answers / MOST_BINS);
  const merged: PredictionGroup[] = [];
  let open: PredictionGroup | undefined;
  let left = answers;
  for (const group of ordered) {
    open = open ? merge(open, group) : group;
    left -= group.answers;
    // What is left must be enough for a bin of its own.
    if (open.answers < wanted || left < wanted / 2) continue;
    merged.push(open);
    open = undefined;
  }
  if (open) merged.push(open);
  const bins = merged.map((bin) => {
    const { low, high } = wilsonInterval(bin.hits, bin.answers);
    return { ...bin, rate: bin.hits / bin.answers, low, high };
  });
  const error = bins.reduce((sum, bin) => sum + bin.answers * Math.abs(bin.predicted - bin.rate), 0);
  return { bins, answers, expectedError: answers > 0 ? error / answers : null };
}

/** @param other predicted no less */
function merge(one: PredictionGroup, other: PredictionGroup): PredictionGroup {
  const answers = one.answers + other.answers;
  const mean = (one.predicted * one.answers + other.predicted * other.answers) / answers;
  return {
    // Rounded, it might lie outside of both by the last digit.
    predicted: Math.min(Math.max(mean, one.predicted), other.predicted),
    answers,
    hits: one.hits + other.hits,
  };
}
