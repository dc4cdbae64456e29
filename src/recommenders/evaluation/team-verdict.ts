import type { Interval } from './wilson-interval';

/** What the tracks of each team brought in on one list. */
export interface TeamWeek {
  a: number;
  b: number;
}

export interface TeamVerdict {
  /** Lists on which a team's tracks brought in more. */
  wins: { a: number; b: number };
  /** Lists on which they brought in the same: they say nothing. */
  ties: number;
  /** Chance of so uneven a result where both are equally good; 1 without any. */
  pValue: number;
  /** Share of lists that team a wins, as believed after these: mean and 95 % of it. */
  shareOfA: Interval & { mean: number };
  /** How likely it is that team a wins more often than b. */
  chanceOfA: number;
  verdict: 'too-early' | 'undecided' | 'a' | 'b';
}

/** Below this not even a clean sweep says much: six of six have p = .03. */
const FEWEST_DECIDED = 8;
const SIGNIFICANT = 0.05;

/**
 * Which of two blends wins more lists: a two-sided sign test (exact binomial), and the posterior of the share of lists
 * that a wins from a uniform prior, Beta(1 + wins of a, 1 + wins of b). Each list is one trial, as in team-draft
 * interleaving each query is (Radlinski, Kurup & Joachims 2008, "How does clickthrough data reflect retrieval quality?").
 *
 * @param weeks one a listener and week
 */
export function teamVerdict(weeks: readonly TeamWeek[]): TeamVerdict {
  const a = weeks.filter((week) => week.a > week.b).length;
  const b = weeks.filter((week) => week.b > week.a).length;
  const decided = a + b;
  const pValue = signTest(a, b);
  return {
    wins: { a, b },
    ties: weeks.length - decided,
    pValue,
    shareOfA: {
      mean: (a + 1) / (decided + 2),
      low: betaQuantile(a + 1, b + 1, 0.025),
      high: betaQuantile(a + 1, b + 1, 0.975),
    },
    chanceOfA: 1 - betaCdf(a + 1, b + 1, 0.5),
    verdict: decided < FEWEST_DECIDED ? 'too-early' : pValue >= SIGNIFICANT ? 'undecided' : a > b ? 'a' : 'b',
  };
}

/** Two-sided exact binomial test of one half. */
export function signTest(a: number, b: number): number {
  const n = a + b;
  const atMost = binomialTail(n, Math.max(a, b), 0.5);
  return Math.min(1, 2 * atMost);
}

/** P(Beta(a, b) ≤ x) for whole a and b ≥ 1, which is P(Binomial(a + b - 1, x) ≥ a). */
export const betaCdf = (a: number, b: number, x: number): number => binomialTail(a + b - 1, a, x);

function betaQuantile(a: number, b: number, wanted: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (betaCdf(a, b, middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(Binomial(n, p) ≥ k), summed in logarithms so that no term is lost for large n. */
function binomialTail(n: number, k: number, p: number): number {
  if (k <= 0) return 1;
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let logChoose = 0;
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    if (i > 0) logChoose += Math.log((n - i + 1) / i);
    if (i >= k) sum += Math.exp(logChoose + i * Math.log(p) + (n - i) * Math.log1p(-p));
  }
  return Math.min(1, sum);
}
