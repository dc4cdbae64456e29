import { type Interval, Z95 } from './wilson-interval';

/** A list that was heard, as the present blend drew it. */
export interface HeardList {
  /** How much likelier each of its draws is under the other blend, see `drawRatios`. */
  ratios: readonly number[];
  /** The same of the blend that is in use, where that is not the one that drew the list. */
  presentRatios?: readonly number[];
  entries: readonly {
    /** Bits of the draws that list the track; the first is the list that was heard, so it is never 0. */
    inDraws: number;
    /** See `outcomeValue`; null for what was not played or judged. */
    answer: { value: number; weight: number } | null;
  }[];
}

export interface OffPolicyEstimate {
  lists: number;
  answers: number;
  /** Mean value of the answers there were; where lists have `presentRatios`, what it would have been under these. */
  logged: number;
  /** What it would have been (SNIPS), with 95 % of it. */
  estimate: Interval & { mean: number };
  /** Of the estimate less the logged mean: lists that count much for both do not blur it. */
  difference: Interval & { mean: number };
  /** How many answers and lists of equal weight would say as much (Kish 1965). */
  effectiveAnswers: number;
  effectiveLists: number;
  /** Mean weight of all entries; about 1 where the lists hold what the other blend would list. */
  meanWeight: number;
  /** Entries whose weight was cut. */
  clipped: number;
  verdict: 'too-little' | 'too-far' | 'no-difference' | 'better' | 'worse';
}

const FEWEST_ANSWERS = 100;
const FEWEST_LISTS = 10;
/** A weight that is off by more on average says that draws like those of the other blend were hardly made. */
const WEIGHT_TOLERANCE = 0.25;
/** An entry counts at most so many times: a little bias towards what was heard, for much less variance. */
export const DEFAULT_CLIP = 10;

/**
 * What answers another blend would have had, from the answers to the lists of this one: each answer weighted by how much
 * likelier its track would have been listed, over the sum of these weights (self-normalised inverse propensity scoring,
 * Swaminathan & Joachims 2015, "The self-normalized estimator for counterfactual learning").
 *
 * The weight of a track is the mean ratio of the draws that list it. Given all draws of a list, each is as likely to have
 * been the one that was heard, so this is the expectation of the heard draw's own ratio: the estimate stays unbiased
 * (before it is normalised and clipped) and varies less (Rao-Blackwell). Rules, balance and candidates need not be known:
 * they are in which draws list what. It asks that what comes of a track does not depend on what else is on the list, and
 * that tracks are left unplayed for reasons of the same kind under both blends.
 *
 * Intervals are normal, of linearised sums with a list as the unit: tracks of one list share their draws and their week.
 *
 * @returns null without any answer
 */
export function estimateOffPolicy(
  lists: readonly HeardList[],
  { clip = DEFAULT_CLIP }: { clip?: number } = {},
): OffPolicyEstimate | null {
  let clipped = 0;
  let entries = 0;
  let allWeights = 0;
  const sums = lists.map((list) => {
    const sum = {
      answers: 0,
      logged: 0,
      loggedValue: 0,
      weighted: 0,
      weightedValue: 0,
      weight: 0,
      square: 0,
    };
    for (const { inDraws, answer } of list.entries) {
      const full = entryWeight(list.ratios, inDraws);
      const weight = Math.min(clip, full);
      const present = list.presentRatios ? Math.min(clip, entryWeight(list.presentRatios, inDraws)) : 1;
      entries++;
      allWeights += weight;
      if (full > clip) clipped++;
      if (!answer) continue;
      sum.answers++;
      sum.weight += weight;
      sum.square += weight ** 2;
      sum.logged += present * answer.weight;
      sum.loggedValue += present * answer.weight * answer.value;
      sum.weighted += weight * answer.weight;
      sum.weightedValue += weight * answer.weight * answer.value;
    }
    return sum;
  });
  const total = (of: keyof (typeof sums)[number]) => sums.reduce((all, sum) => all + sum[of], 0);
  const [logged, weighted] = [total('logged'), total('weighted')];
  if (logged === 0) return null;
  const mean = total('loggedValue') / logged;
  // Where every weight is next to nothing there is no estimate; what was heard is no guess either, but a number.
  const estimate = weighted > 0 ? total('weightedValue') / weighted : mean;
  const offLogged = sums.map((sum) => (sum.loggedValue - mean * sum.logged) / logged);
  const offEstimate = sums.map((sum) =>
    weighted > 0 ? (sum.weightedValue - estimate * sum.weighted) / weighted : 0,
  );
  const difference = interval(
    estimate - mean,
    offEstimate.map((off, k) => off - offLogged[k]!),
  );
  const heard = sums.filter(({ answers }) => answers > 0).map(({ weight, answers }) => weight / answers);
  const result = {
    lists: heard.length,
    answers: total('answers'),
    logged: mean,
    estimate: interval(estimate, offEstimate),
    difference,
    effectiveAnswers: total('square') > 0 ? total('weight') ** 2 / total('square') : 0,
    effectiveLists: kish(heard),
    meanWeight: allWeights / entries,
    clipped,
  };
  return { ...result, verdict: verdictOf(result) };
}

function verdictOf(result: Omit<OffPolicyEstimate, 'verdict'>): OffPolicyEstimate['verdict'] {
  if (result.answers < FEWEST_ANSWERS || result.lists < FEWEST_LISTS) return 'too-little';
  if (
    result.effectiveAnswers < FEWEST_ANSWERS ||
    result.effectiveLists < FEWEST_LISTS ||
    Math.abs(result.meanWeight - 1) > WEIGHT_TOLERANCE
  )
    return 'too-far';
  if (result.difference.low > 0) return 'better';
  return result.difference.high < 0 ? 'worse' : 'no-difference';
}

/** The mean ratio of the draws that list a track. */
export function entryWeight(ratios: readonly number[], inDraws: number): number {
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < ratios.length; draw++) {
    if (((inDraws >> draw) & 1) === 0) continue;
    sum += ratios[draw]!;
    count++;
  }
  return count > 0 ? sum / count : 0;
}

/** Kish's effective sample size. */
function kish(weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const square = weights.reduce((all, weight) => all + weight ** 2, 0);
  return square > 0 ? sum ** 2 / square : 0;
}

/** @param offs what each unit moves the mean by; they sum to 0 */
function interval(mean: number, offs: readonly number[]): Interval & { mean: number } {
  const n = offs.length;
  const variance = offs.reduce((sum, off) => sum + off ** 2, 0) * (n > 1 ? n / (n - 1) : 1);
  const reach = Z95 * Math.sqrt(variance);
  return { mean, low: mean - reach, high: mean + reach };
}
