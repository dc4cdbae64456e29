import type { Rng } from '@/domain/rng';
import type { WeightBelief } from './bayesian-logistic';
import { type BlendWeights, drawVector, RESHAPING, weightsOf } from './blend-belief';
import { type BlendOptions, type BlendSliders, blendProposals } from './blend-candidates';
import { buildSlate, type KeptTrack, type Slate, type SlatePick } from './build-slate';
import type { Candidate } from './candidate';
import { countDraws, type DrawLog, MOST_DRAWS } from './draw-log';
import { mergeProposals } from './merge-proposals';
import type { BalanceOptions } from './slate-balance';
import type { SlateHistory } from './slate-rules';

export const DRAWS = 20;

export interface ProposedSlate extends Slate {
  picks: (SlatePick & {
    /** With which probability the blend chooses this track, over all the weights that are believed possible. */
    propensity: number;
    /** Which of the draws list it, by their bits. */
    inDraws: number;
  })[];
  draws: DrawLog;
}

/**
 * One listener's list: weights are drawn as they are believed (Thompson sampling), candidates blended by them, and a slate
 * chosen. How often each pick is on the slates of other draws is its propensity, by which another blend can be judged on
 * what came of this one (inverse propensity scoring). Its own draw counts with them, so that it is never nothing.
 */
export function proposeSlate(options: {
  candidates: readonly Candidate[];
  history: SlateHistory;
  belief: WeightBelief;
  sliders?: BlendSliders | undefined;
  /** The same for every draw: what near means is not tried. */
  say?: BlendOptions['say'];
  nearnessOf?: BlendOptions['nearnessOf'];
  distasteOf?: BlendOptions['distasteOf'];
  noveltyOf?: BlendOptions['noveltyOf'];
  balance?: BalanceOptions | undefined;
  /** Tracks of the list that stay: only what is missing is chosen. */
  kept?: readonly KeptTrack[] | undefined;
  rng: Rng;
  /** Draws of the weights by which it is counted how often a track is chosen. */
  draws?: number | undefined;
}): ProposedSlate {
  const { candidates, history, belief, balance, kept = [], rng, draws = DRAWS, ...blend } = options;
  const remembered = rememberAnswers({ ...blend, balance });
  const proposals = mergeProposals(candidates);
  const choose = (weights: BlendWeights) =>
    buildSlate(blendProposals(proposals, { ...remembered.blend, weights }), history, {
      ...remembered.slate,
      kept,
    });
  if (draws > MOST_DRAWS) throw new RangeError(`at most ${MOST_DRAWS} draws, not ${draws}`);
  const vectors = Array.from({ length: draws }, () => drawVector(belief, rng));
  const slate = choose(weightsOf(vectors[0]!));
  const chosen = new Map(slate.picks.map(({ trackId }) => [trackId, 1]));
  for (let draw = 1; draw < draws; draw++) {
    for (const { trackId } of choose(weightsOf(vectors[draw]!)).picks) {
      const known = chosen.get(trackId);
      if (known !== undefined) chosen.set(trackId, known | (1 << draw));
    }
  }
  return {
    ...slate,
    picks: slate.picks.map((pick) => {
      const inDraws = chosen.get(pick.trackId)!;
      return { ...pick, inDraws, propensity: countDraws(inDraws) / draws };
    }),
    draws: { ...belief, spread: RESHAPING, vectors },
  };
}

/** The same tracks are asked about for every draw: each answer is worked out once. */
export function rememberAnswers({
  nearnessOf,
  distasteOf,
  balance,
  ...blend
}: Pick<BlendOptions, 'say' | 'nearnessOf' | 'distasteOf' | 'noveltyOf'> & {
  sliders?: BlendSliders | undefined;
  balance?: BalanceOptions | undefined;
}) {
  const { sliders, say, noveltyOf } = blend;
  return {
    blend: {
      ...(sliders && { sliders }),
      ...(say && { say }),
      ...(noveltyOf && { noveltyOf: rememberById(noveltyOf) }),
      ...(nearnessOf && { nearnessOf }),
      ...(distasteOf && { distasteOf: remember(distasteOf) }),
    },
    slate: balance
      ? {
          balance: {
            ...balance,
            tastesOf: remember(balance.tastesOf),
            likeness: rememberPairs(balance.likeness),
          },
        }
      : {},
  };
}

function remember<Track extends { trackId: string }, Answer>(ask: (track: Track) => Answer) {
  const answers = new Map<string, Answer>();
  return (track: Track): Answer => {
    const known = answers.get(track.trackId);
    if (known !== undefined) return known;
    const answer = ask(track);
    answers.set(track.trackId, answer);
    return answer;
  };
}

function rememberById<Answer>(ask: (trackId: string) => Answer) {
  const find = remember(({ trackId }: { trackId: string }) => ask(trackId));
  return (trackId: string): Answer => find({ trackId });
}

/** Of an answer that is the same both ways round. */
function rememberPairs<Track extends { trackId: string }>(ask: (a: Track, b: Track) => number) {
  const numbers = new Map<string, number>();
  const answers: number[][] = [];
  const numberOf = ({ trackId }: Track) => {
    const known = numbers.get(trackId) ?? numbers.size;
    numbers.set(trackId, known);
    return known;
  };
  return (a: Track, b: Track): number => {
    const [i, j] = [numberOf(a), numberOf(b)];
    const [low, high] = i < j ? [i, j] : [j, i];
    answers[high] ??= [];
    const row = answers[high]!;
    row[low] ??= ask(a, b);
    return row[low]!;
  };
}
