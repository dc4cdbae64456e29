import type { BlendedCandidate } from './candidate';

/** A track by what a balance is asked about. */
export type BalancedTrack = Pick<BlendedCandidate, 'trackId'>;

/** What a list should hold the balance of, beside being liked. */
export interface BalanceOptions {
  /** Shares of the listener's tastes; they sum to 1. */
  shares: readonly number[];
  /** To which tastes a track belongs, in the order of the shares; sums to 1. */
  tastesOf: (track: BalancedTrack) => readonly number[];
  /** How alike two tracks are, 0 .. 1. */
  likeness: (a: BalancedTrack, b: BalancedTrack) => number;
  /** What each track of a list costs for each nat that it is from the shares, in probability of a like. */
  calibration?: number;
  /** What a track costs that is just like one on the list already, in probability of a like. */
  diversity?: number;
}

/** Weight of the wanted shares within those of the list, so that a taste without a track costs no infinity (Steck 2018). */
const SMOOTHING = 0.01;
export const DEFAULT_CALIBRATION = 0.2;
export const DEFAULT_DIVERSITY = 0.25;

/**
 * How far shares are from those that are wanted: the Kullback-Leibler divergence KL(wanted ‖ held), the held ones smoothed
 * by a hundredth of the wanted (Steck 2018, "Calibrated recommendations", RecSys). 0 where they agree.
 */
export function miscalibration(wanted: readonly number[], held: readonly number[]): number {
  return wanted.reduce((sum, share, taste) => sum + partOfDivergence(share, held[taste] ?? 0), 0);
}

const partOfDivergence = (wanted: number, held: number): number =>
  wanted <= 0 ? 0 : wanted * Math.log(wanted / ((1 - SMOOTHING) * held + SMOOTHING * wanted));

/**
 * What each further track of a list is worth: its probability of a like, less what it repeats (maximal marginal relevance,
 * Carbonell & Goldstein 1998), less how far the list would be from the shares of the listener's tastes with it
 * (calibrated recommendations, Steck 2018). For choosing greedily; each choice costs O(tracks · tastes).
 */
export class SlateBalance {
  private readonly sums: number[];
  private count = 0;
  private tangent: Tangent;
  private readonly chosen: BalancedTrack[] = [];

  constructor(private readonly options: BalanceOptions) {
    this.sums = options.shares.map(() => 0);
    this.tangent = this.tangentNow();
  }

  /**
   * What a track would add now.
   * @param atLeast of one that adds no more than this, only so much is worked out that this is sure: the answer is then some
   *   number that is not above it either
   */
  valueOf(weighed: Weighed<BlendedCandidate>, atLeast = Number.NEGATIVE_INFINITY): number {
    const { shares, calibration = DEFAULT_CALIBRATION, diversity = DEFAULT_DIVERSITY } = this.options;
    const { track } = weighed;
    weighed.known ??= { tastes: this.options.tastesOf(track), nearest: 0, upTo: 0 };
    const { known } = weighed;
    const { score } = track;
    const size = this.count + 1;
    // A divergence takes logarithms; most are out by what it cannot be below.
    const unbalanced = score - diversity * known.nearest;
    const most = unbalanced - calibration * size * leastOf(this.tangent, known.tastes);
    if (most <= atLeast) return most;
    let divergence = 0;
    for (let taste = 0; taste < shares.length; taste++)
      divergence += partOfDivergence(shares[taste]!, (this.sums[taste]! + known.tastes[taste]!) / size);
    const imbalance = calibration * size * divergence;
    let value = unbalanced - imbalance;
    while (known.upTo < this.chosen.length && value > atLeast) {
      known.nearest = Math.max(known.nearest, this.options.likeness(track, this.chosen[known.upTo++]!));
      value = score - diversity * known.nearest - imbalance;
    }
    return value;
  }

  add(track: BalancedTrack): void {
    for (const [taste, share] of this.options.tastesOf(track).entries()) this.sums[taste]! += share;
    this.count++;
    this.chosen.push(track);
    this.tangent = this.tangentNow();
  }

  /** At the shares that the list would have with one more track of just the tastes that are wanted. */
  private tangentNow(): Tangent {
    const { shares } = this.options;
    const size = this.count + 1;
    const held = shares.map((share, taste) => (this.sums[taste]! + share) / size);
    const slopes = shares.map((share, taste) =>
      share <= 0
        ? 0
        : (-share * (1 - SMOOTHING)) / ((1 - SMOOTHING) * held[taste]! + SMOOTHING * share) / size,
    );
    const atWanted = slopes.reduce((sum, slope, taste) => sum + slope * shares[taste]!, 0);
    return { offset: miscalibration(shares, held) - atWanted, slopes };
  }
}

/** The plane that touches a divergence from below: it is convex in the shares held, so it lies above everywhere. */
interface Tangent {
  offset: number;
  /** By the tastes of the next track. */
  slopes: readonly number[];
}

function leastOf({ offset, slopes }: Tangent, tastes: readonly number[]): number {
  let least = offset;
  for (let taste = 0; taste < slopes.length; taste++) least += slopes[taste]! * tastes[taste]!;
  return Math.max(0, least);
}

/** A track that a balance is asked about again and again, with what it has found out about it; of one balance only. */
export interface Weighed<Track extends BalancedTrack> {
  readonly track: Track;
  known: KnownTrack | undefined;
}

interface KnownTrack {
  tastes: readonly number[];
  /** The largest likeness to the first `upTo` chosen ones. */
  nearest: number;
  upTo: number;
}
