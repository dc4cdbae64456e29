import type { RadioRequest } from '@/domain/contracts/radio';
import type { Rng } from '@/domain/rng';
import { meanWeights } from '@/recommenders/blend/blend-belief';
import { blendCandidates } from '@/recommenders/blend/blend-candidates';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import { askAll } from '../discover/ask-all';
import { loadBlendBelief } from '../discover/blend-model';
import type { CandidatePool, PoolTrack } from '../discover/candidate-pool';
import { type CandidateSources, loadCandidateSources } from '../discover/candidate-sources';
import { type Anchor, findAnchors } from '../discover/find-anchors';
import type { ListenerHistory } from '../discover/listener-history';
import { createTasteProfile } from '../discover/taste-profile';
import { createTrackLikeness } from '../discover/track-likeness';

/** Of each recommender. */
const enough = 200;
/** A skip a minute ago says more of this radio than one of last week says of a list: distaste counts so many times. */
const DISTASTE = 3;

export interface RadioProposals {
  /** Likeliest first. */
  candidates: BlendedCandidate[];
  sources: CandidateSources;
  /** What the sound was compared with. */
  anchors: Anchor[];
}

/**
 * What the three recommenders propose for a radio, blended: its seed, and what went well since, in the place of the
 * listener's taste. Near what was turned down, in this radio or lately elsewhere, the odds sink.
 */
export async function findRadioCandidates(options: {
  /** The history in which the seed is the taste. */
  around: ListenerHistory;
  listener: ListenerHistory;
  played: RadioRequest['played'];
  pool: CandidatePool;
  /** Whether a track may be played now. */
  isAllowed: (track: PoolTrack) => boolean;
  now: Date;
  rng: Rng;
}): Promise<RadioProposals> {
  const { around, listener, played, pool, isAllowed, now, rng } = options;
  const [sources, belief] = await Promise.all([loadCandidateSources(around), loadBlendBelief()]);
  const anchors = findAnchors(around, pool);
  const proposed = askAll({ history: around, anchors, pool, sources, limit: enough, isAllowed, now, rng });
  const profile = createTasteProfile({
    history: {
      ...around,
      events: [...refusedHere(played, pool, now), ...refusedElsewhere(listener)],
      pardons: listener.pardons,
      distasteSettings: listener.distasteSettings,
    },
    pool,
    likeness: createTrackLikeness(pool, sources),
    now,
    rng,
  });
  const weights = meanWeights(belief);
  const candidates = blendCandidates(proposed, {
    weights: { ...weights, distaste: DISTASTE * weights.distaste },
    nearnessOf: ({ trackId }, signals) => profile.nearnessOf(pool.get(trackId)!, signals),
    distasteOf: ({ trackId }) => profile.distasteOf(pool.get(trackId)!),
  });
  return { candidates, sources, anchors };
}

/** A skip a moment ago is about this radio: it counts as surely as a dislike, also of what is loved else. */
const refusedHere = (
  played: RadioRequest['played'],
  pool: ReadonlyMap<string, PoolTrack>,
  now: Date,
): ListeningEvent[] =>
  played.flatMap(({ trackId, outcome }) => {
    const track = outcome === 'skip' || outcome === 'dislike' ? pool.get(trackId) : undefined;
    return track ? [{ trackId, artistId: track.artistId, kind: 'dislike' as const, at: now }] : [];
  });

const refusedElsewhere = ({ events, trackWeights }: ListenerHistory): ListeningEvent[] =>
  events.filter(
    ({ trackId, kind }) =>
      trackId !== null && !trackWeights.has(trackId) && (kind === 'skip' || kind === 'dislike'),
  );
