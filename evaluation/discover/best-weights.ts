import { beliefOfOne, meanWeights, priorBelief } from '@/recommenders/blend/blend-belief';
import { blendCandidates } from '@/recommenders/blend/blend-candidates';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import type { Question } from './policies';

/** As sure as of so many answers: what is fitted to is the truth. */
const SURENESS = 20;
/** The second fit looks at the top of the first alone, from which a list is made. */
const TOP = 150;

/**
 * Rankings by weights that fit what only the simulation knows: all that any learner of this blend can hope for. One is
 * fitted to all candidates, one to the best of them.
 */
export function bestRankings(
  { candidates, nearnessOf, distasteOf }: Question,
  likes: ReadonlyMap<string, number>,
): BlendedCandidate[][] {
  const blend = (weights = meanWeights(priorBelief())) =>
    blendCandidates(candidates, { weights, nearnessOf, distasteOf });
  const fitted = (ranked: readonly BlendedCandidate[]) =>
    meanWeights(
      beliefOfOne(
        priorBelief(),
        ranked.map(({ trackId, features }) => ({
          features,
          value: likes.get(trackId)!,
          weight: SURENESS,
          ageDays: 0,
        })),
      ),
    );
  const first = blend(fitted(blend()));
  return [first, blend(fitted(first.slice(0, TOP)))];
}
