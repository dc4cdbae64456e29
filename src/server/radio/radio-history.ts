import type { RadioRequest } from '@/domain/contracts/radio';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import type { PoolTrack } from '../discover/candidate-pool';
import type { ListenerHistory } from '../discover/listener-history';

/** The seed counts as much as so many tracks that were heard to the end: a radio may wander, but not away. */
const SEED_WEIGHT = 4;
/** What was liked while it played counts as much as so many that were heard to the end. */
const LIKED_WEIGHT = 2;
/** Of what went well only the last so many steer. */
const REMEMBERED = 8;

/**
 * A history for the recommenders in which a radio's seed takes the place of a listener's taste: the seed was liked, what went
 * well since counts beside it, and what was skipped against it. Everything happened now.
 */
export function radioHistory(
  seed: readonly PoolTrack[],
  played: RadioRequest['played'],
  pool: ReadonlyMap<string, PoolTrack>,
  now: Date,
): ListenerHistory {
  const went = played.flatMap(({ trackId, outcome }) => {
    const track = pool.get(trackId);
    return track ? [{ track, outcome }] : [];
  });
  const well = went
    .filter(({ outcome }) => outcome === 'complete' || outcome === 'like')
    .slice(-REMEMBERED)
    .map(({ track, outcome }) => ({ track, weight: outcome === 'like' ? LIKED_WEIGHT : 1 }));
  const refused = went.filter(({ outcome }) => outcome === 'skip' || outcome === 'dislike');
  const wanted = [...seed.map((track) => ({ track, weight: SEED_WEIGHT / seed.length })), ...well];
  const eventOf = ({ id, artistId }: PoolTrack, kind: ListeningEvent['kind']): ListeningEvent => ({
    trackId: id,
    artistId,
    kind,
    at: now,
  });
  return {
    events: [
      ...seed.map((track) => eventOf(track, 'like')),
      ...well.map(({ track }) => eventOf(track, 'complete')),
      ...refused.map(({ track, outcome }) => eventOf(track, outcome === 'skip' ? 'skip' : 'dislike')),
    ],
    lastHeardAt: new Map(),
    disliked: new Set(),
    refusedArtists: new Set(),
    pardons: new Map(),
    artistWeights: sumsOf(wanted, ({ artistId }) => artistId),
    trackWeights: sumsOf(wanted, ({ id }) => id),
  };
}

function sumsOf(
  wanted: readonly { track: PoolTrack; weight: number }[],
  keyOf: (track: PoolTrack) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { track, weight } of wanted) sums.set(keyOf(track), (sums.get(keyOf(track)) ?? 0) + weight);
  return sums;
}
