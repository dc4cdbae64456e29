import type { RadioRequest } from '@/domain/contracts/radio';
import type { Rng } from '@/domain/rng';
import { meanWeights } from '@/recommenders/blend/blend-belief';
import { blendCandidates } from '@/recommenders/blend/blend-candidates';
import { distasteOf, type Refusal, standingRefusals } from '@/recommenders/blend/distaste';
import type { RadioCandidate } from '@/recommenders/blend/radio-batch';
import { findAudioCandidates } from '../discover/audio-candidates';
import { loadBlendBelief } from '../discover/blend-model';
import type { PoolTrack } from '../discover/candidate-pool';
import { loadCandidateSources } from '../discover/candidate-sources';
import { findCollaborativeCandidates } from '../discover/collaborative-candidates';
import { findAnchors } from '../discover/find-anchors';
import type { ListenerHistory } from '../discover/listener-history';
import { refusalsOf } from '../discover/taste-profile';
import { findTextCandidates } from '../discover/text-candidates';
import { createTrackLikeness } from '../discover/track-likeness';

/** Of each recommender. */
const enough = 200;
const mostRefusals = 40;
/** A skip a minute ago says more of this radio than one of last week says of a list: distaste counts so many times. */
const DISTASTE = 3;

/**
 * What the three recommenders propose for a radio, blended: its seed, and what went well since, in the place of the
 * listener's taste. Near what was turned down, in this radio or lately elsewhere, the odds sink.
 *
 * @param around the history in which the seed is the taste
 * @param isAllowed whether a track may be played now
 */
export async function findRadioCandidates(options: {
  around: ListenerHistory;
  listener: ListenerHistory;
  played: RadioRequest['played'];
  pool: ReadonlyMap<string, PoolTrack>;
  isAllowed: (track: PoolTrack) => boolean;
  now: Date;
  rng: Rng;
}): Promise<RadioCandidate[]> {
  const { around, listener, played, pool, isAllowed, now, rng } = options;
  const [sources, belief] = await Promise.all([loadCandidateSources(around), loadBlendBelief()]);
  const { collaborative, writtenAlike } = sources;
  const limit = enough;
  const candidates = [
    ...(collaborative
      ? findCollaborativeCandidates(around, pool, collaborative, { limit, now, isAllowed })
      : []),
    ...findTextCandidates(around, pool, writtenAlike, { limit, rng, isAllowed }),
    ...findAudioCandidates(findAnchors(around, pool), pool, { limit, isAllowed }),
  ];
  const likeness = createTrackLikeness(pool, sources, rng);
  const earlier = refusalsOf(listener, now).filter(({ trackId }) => !listener.trackWeights.has(trackId));
  const refusals = standingRefusals([...refusedHere(played), ...earlier])
    .filter(({ trackId }) => pool.has(trackId) && !around.trackWeights.has(trackId))
    .slice(0, mostRefusals);
  const weights = meanWeights(belief);
  return blendCandidates(candidates, {
    weights: { ...weights, distaste: DISTASTE * weights.distaste },
    distasteOf: ({ trackId }) =>
      distasteOf(refusals, (refused) => likeness(pool.get(trackId)!, pool.get(refused)!)),
  });
}

/** A skip a moment ago is about this radio: it counts as surely as a dislike, also of what is loved else. */
const refusedHere = (played: RadioRequest['played']): Refusal[] =>
  played.flatMap(({ trackId, outcome }) =>
    outcome === 'skip' || outcome === 'dislike' ? [{ trackId, kind: 'dislike' as const, ageDays: 0 }] : [],
  );
