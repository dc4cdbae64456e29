import { createRng } from '@/domain/rng';
import {
  type BlendOutcome,
  beliefOfAll,
  beliefOfOne,
  drawWeights,
  meanWeights,
} from '@/recommenders/blend/blend-belief';
import { type BlendOptions, blendCandidates } from '@/recommenders/blend/blend-candidates';
import { type BlendedCandidate, type Candidate, SIGNALS, type Signal } from '@/recommenders/blend/candidate';
import type { PoolTrack } from '@/server/discover/candidate-pool';

/** What a policy is asked to rank. */
export interface Question {
  listener: string;
  week: number;
  candidates: readonly Candidate[];
  /** Every track that could be on the list, proposed or not. */
  allowed: readonly PoolTrack[];
  /** How near a track is to what the listener loves, and to what they have turned down. */
  nearnessOf: NonNullable<BlendOptions['nearnessOf']>;
  distasteOf: (track: { trackId: string }) => number;
}

/** A way of ranking, for all listeners, that may learn from what comes of it. */
export interface Policy {
  name: string;
  /** Whether its lists keep the balance of tastes and variety. */
  isBalanced?: boolean;
  rank(question: Question): BlendedCandidate[];
  /** Hears what listeners did with the lists of a week. */
  learn?(week: number, outcomes: readonly ListenerOutcome[]): void;
}

export type ListenerOutcome = Omit<BlendOutcome, 'ageDays'> & { listener: string };

/** The three signals alike, by their standings alone, and nothing is learned. */
export const equalWeights = (): Policy => ({
  name: 'equalWeights',
  rank: ({ candidates }) => blendCandidates(candidates),
});

/** The blend as it is before anybody has heard a list. */
export const unlearned = (): Policy => ({
  name: 'unlearned',
  rank: ({ candidates, nearnessOf, distasteOf }) => blendCandidates(candidates, { nearnessOf, distasteOf }),
});

/** One signal alone. */
export function singleSignal(signal: Signal): Policy {
  return {
    name: signal,
    rank: ({ candidates }) => blendCandidates(candidates.filter((candidate) => candidate.signal === signal)),
  };
}

/** The product's blend: what all listeners taught it, then what each one did. */
export function learnedBlend(
  options: {
    name?: string;
    isExploring?: boolean;
    isPersonal?: boolean;
    isWary?: boolean;
    seed?: string;
  } = {},
): Policy {
  const { name = 'blend', isExploring = true, isPersonal = true, isWary = true, seed = '' } = options;
  const known: (ListenerOutcome & { week: number })[] = [];
  const at =
    (week: number) =>
    (outcome: (typeof known)[number]): BlendOutcome => ({
      ...outcome,
      ageDays: 7 * (week - outcome.week),
    });
  let ofAll: { week: number; belief: ReturnType<typeof beliefOfAll> } | undefined;
  return {
    name,
    rank({ listener, week, candidates, nearnessOf, distasteOf }) {
      if (ofAll?.week !== week) ofAll = { week, belief: beliefOfAll(known.map(at(week))) };
      const own = known.filter((outcome) => outcome.listener === listener);
      const belief = isPersonal ? beliefOfOne(ofAll.belief, own.map(at(week))) : ofAll.belief;
      const rng = createRng(`${seed}/${listener}/${week}`);
      const weights = isExploring ? drawWeights(belief, rng) : meanWeights(belief);
      const say = meanWeights(belief).signals;
      return blendCandidates(candidates, { weights, say, nearnessOf, ...(isWary && { distasteOf }) });
    },
    learn(week, outcomes) {
      known.push(...outcomes.map((outcome) => ({ ...outcome, week })));
    },
  };
}

export function byPopularity(popularity: ReadonlyMap<string, number>): Policy {
  return { name: 'popularity', rank: ({ allowed }) => rankAll(allowed, ({ id }) => popularity.get(id) ?? 0) };
}

export function atRandom(seed: string): Policy {
  return {
    name: 'random',
    rank({ listener, week, allowed }) {
      const rng = createRng(`${seed}/random/${listener}/${week}`);
      return rankAll(allowed, () => 1 + rng());
    },
  };
}

/** All tracks by a score above 0. */
function rankAll(tracks: readonly PoolTrack[], scoreOf: (track: PoolTrack) => number): BlendedCandidate[] {
  const candidates = tracks.map(
    (track): Candidate => ({
      trackId: track.id,
      artistId: track.artistId,
      albumId: track.albumId,
      signal: SIGNALS[0]!,
      score: scoreOf(track),
      reasons: [],
    }),
  );
  return blendCandidates(candidates);
}
