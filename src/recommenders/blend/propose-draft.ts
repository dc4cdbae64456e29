import type { Rng } from '@/domain/rng';
import type { WeightBelief } from './bayesian-logistic';
import { drawWeights, FIRST_GUESS } from './blend-belief';
import { type BlendOptions, type BlendSliders, blendCandidates } from './blend-candidates';
import type { Candidate } from './candidate';
import { type DraftedSlate, draftSlate, type Team } from './draft-slate';
import { DRAWS, rememberAnswers } from './propose-slate';
import type { BalanceOptions } from './slate-balance';
import type { SlateHistory } from './slate-rules';

/** One of the two blends that a trial compares. */
export interface BlendVariant {
  /** What answers taught, drawn as it is believed; or the first guess, alike for all. */
  weights: 'learned' | 'equal';
  /** As a listener's own: what the weights are multiplied by, and how far it goes. */
  sliders: BlendSliders;
}

export interface ProposedDraft extends DraftedSlate {
  picks: (DraftedSlate['picks'][number] & {
    /** With which probability the track is on the list, over weights and coins. */
    propensity: number;
  })[];
}

/** One listener's list while a trial runs: both blends rank the same candidates, and draft in turns. */
export function proposeDraft(options: {
  candidates: readonly Candidate[];
  history: SlateHistory;
  belief: WeightBelief;
  variants: Record<Team, BlendVariant>;
  /** Of those whose weights are learned. */
  say?: BlendOptions['say'];
  nearnessOf?: BlendOptions['nearnessOf'];
  distasteOf?: BlendOptions['distasteOf'];
  noveltyOf?: BlendOptions['noveltyOf'];
  balance?: BalanceOptions | undefined;
  rng: Rng;
  draws?: number | undefined;
}): ProposedDraft {
  const { candidates, history, belief, variants, say, rng, draws = DRAWS, ...asked } = options;
  const remembered = rememberAnswers(asked);
  const rank = ({ weights, sliders }: BlendVariant) =>
    blendCandidates(candidates, {
      ...remembered.blend,
      sliders,
      ...(weights === 'learned'
        ? { weights: drawWeights(belief, rng), ...(say && { say }) }
        : { weights: FIRST_GUESS }),
    });
  const draft = () =>
    draftSlate({ a: rank(variants.a), b: rank(variants.b) }, history, { ...remembered.slate, rng });
  const slate = draft();
  const listed = new Map(slate.picks.map(({ trackId }) => [trackId, 1]));
  for (let draw = 1; draw < draws; draw++) {
    for (const { trackId } of draft().picks) {
      const count = listed.get(trackId);
      if (count !== undefined) listed.set(trackId, count + 1);
    }
  }
  return {
    ...slate,
    picks: slate.picks.map((pick) => ({ ...pick, propensity: listed.get(pick.trackId)! / draws })),
  };
}
