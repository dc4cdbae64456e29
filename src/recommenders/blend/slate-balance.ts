import type { BlendedCandidate } from './candidate';

/** What a list should hold the balance of, beside being liked. */
export interface BalanceOptions {
  /** Shares of the listener's tastes; they sum to 1. */
  shares: readonly number[];
  /** To which tastes a track belongs, in the order of the shares; sums to 1. */
  tastesOf: (track: BlendedCandidate) => readonly number[];
  /** How alike two tracks are, 0 .. 1. */
  likeness: (a: BlendedCandidate, b: BlendedCandidate) => number;
  /** What each track of a list costs for each nat that it is from the shares, in probability of a like. */
  calibration?: number;
  /** What a track costs that is just like one on the list already, in probability of a like. */
  diversity?: number;
}

/** Weight of the wanted shares within those of the list, so that a taste without a track costs no infinity (Steck 2018). */
const SMOOTHING = 0.01;
export const DEFAULT_CALIBRATION = 0.4;
export const DEFAULT_DIVERSITY = 0.4;

/**
 * How far shares are from those that are wanted: the Kullback-Leibler divergence KL(wanted ‖ held), the held ones smoothed
 * by a hundredth of the wanted (Steck 2018, "Calibrated recommendations", RecSys). 0 where they agree.
 */
export function miscalibration(wanted: readonly number[], held: readonly number[]): number {
  return wanted.reduce((sum, share, taste) => {
    if (share <= 0) return sum;
    return sum + share * Math.log(share / ((1 - SMOOTHING) * (held[taste] ?? 0) + SMOOTHING * share));
  }, 0);
}

/**
 * What each further track of a list is worth: its probability of a like, less what it repeats (maximal marginal relevance,
 * Carbonell & Goldstein 1998), less how far the list would be from the shares of the listener's tastes with it
 * (calibrated recommendations, Steck 2018). For choosing greedily; each choice costs O(tracks · tastes).
 */
export class SlateBalance {
  private readonly sums: number[];
  private count = 0;
  /** For each track that was asked for: the largest likeness to the chosen ones, and to how many of them. */
  private readonly nearest = new Map<string, { likeness: number; upTo: number }>();
  private readonly tastes = new Map<string, readonly number[]>();
  private readonly chosen: BlendedCandidate[] = [];

  constructor(private readonly options: BalanceOptions) {
    this.sums = options.shares.map(() => 0);
  }

  /** What a track would add now. */
  valueOf(track: BlendedCandidate): number {
    const { shares, calibration = DEFAULT_CALIBRATION, diversity = DEFAULT_DIVERSITY } = this.options;
    const tastes = this.tastesOf(track);
    const held = this.sums.map((sum, taste) => (sum + tastes[taste]!) / (this.count + 1));
    const imbalance = (this.count + 1) * miscalibration(shares, held);
    return track.score - diversity * this.nearestOf(track) - calibration * imbalance;
  }

  add(track: BlendedCandidate): void {
    const tastes = this.tastesOf(track);
    for (const [taste, share] of tastes.entries()) this.sums[taste]! += share;
    this.count++;
    this.chosen.push(track);
  }

  private tastesOf(track: BlendedCandidate): readonly number[] {
    const known = this.tastes.get(track.trackId) ?? this.options.tastesOf(track);
    this.tastes.set(track.trackId, known);
    return known;
  }

  private nearestOf(track: BlendedCandidate): number {
    const known = this.nearest.get(track.trackId) ?? { likeness: 0, upTo: 0 };
    for (; known.upTo < this.chosen.length; known.upTo++)
      known.likeness = Math.max(known.likeness, this.options.likeness(track, this.chosen[known.upTo]!));
    this.nearest.set(track.trackId, known);
    return known.likeness;
  }
}
