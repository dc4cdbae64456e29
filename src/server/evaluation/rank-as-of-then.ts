import type { Rng } from '@/domain/rng';
import type { BlendWeights } from '@/recommenders/blend/blend-belief';
import { blendCandidates } from '@/recommenders/blend/blend-candidates';
import { SIGNALS, type Signal } from '@/recommenders/blend/candidate';
import { staleTracks } from '@/recommenders/blend/slate-rules';
import type { HeldOut } from '@/recommenders/evaluation/hold-out';
import type { PoolTrack } from '../discover/candidate-pool';
import { loadCandidateSources } from '../discover/candidate-sources';
import { findCandidates } from '../discover/find-candidates';
import { historyOf, isKnownArtist } from '../discover/listener-history';
import { createTasteProfile } from '../discover/taste-profile';
import { createTrackLikeness } from '../discover/track-likeness';

export const RANKINGS = ['blend', ...SIGNALS, 'popularity'] as const;
/** Track ids, best first, by who ranked them. */
export type Rankings = Record<(typeof RANKINGS)[number], string[]>;

/** With fewer finds, one hit decides. */
const fewestWanted = 3;

/**
 * Ranks the library for a listener as it would have been ranked before what is hidden, by the product's own
 * recommenders. What serves them (factors, what is written, the blend's weights) is of today.
 *
 * @returns null where too few of the hidden finds could be on a list: music that has left the library, and artists the
 * listener cared for already, whose tracks are no discovery
 */
export async function rankAsOfThen(options: {
  heldOut: HeldOut;
  pool: ReadonlyMap<string, PoolTrack>;
  weights: BlendWeights;
  /** Of each track, how many know it. */
  popularity: ReadonlyMap<string, number>;
  rng: Rng;
}): Promise<{ wanted: string[]; rankings: Rankings } | null> {
  const { heldOut, pool, weights, popularity, rng } = options;
  const history = historyOf(heldOut.before, heldOut.cut);
  const isNew = ({ artistId }: PoolTrack) => !isKnownArtist(history, artistId);
  const wanted = heldOut.hidden.filter((trackId) => {
    const track = pool.get(trackId);
    return track !== undefined && isNew(track);
  });
  if (wanted.length < fewestWanted) return null;
  const { lastHeardAt, disliked } = history;
  const now = heldOut.cut;
  const stale = staleTracks({ lastHeardAt, disliked, lastListedWeeksAgo: new Map(), now });
  const sources = await loadCandidateSources(history);
  // A small library lets artists in that the listener knows; none of what is wanted is theirs.
  const candidates = findCandidates({ history, pool, sources, stale, now, rng }).candidates.filter(
    ({ trackId }) => isNew(pool.get(trackId)!),
  );
  const likeness = createTrackLikeness(pool, sources);
  const profile = createTasteProfile({ history, pool, likeness, now, rng });
  const blended = blendCandidates(candidates, {
    weights,
    nearnessOf: ({ trackId }, signals) => profile.nearnessOf(pool.get(trackId)!, signals),
    distasteOf: ({ trackId }) => profile.distasteOf(pool.get(trackId)!),
  });
  const bySignal = (signal: Signal) =>
    candidates
      .filter((candidate) => candidate.signal === signal)
      .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1))
      .map(({ trackId }) => trackId);
  const favourites = [...pool.values()]
    .filter((track) => !stale.has(track.id) && isNew(track))
    .sort((a, b) => known(b.id) - known(a.id) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  function known(trackId: string): number {
    // The listener's own plays of what is hidden are not yet among them.
    return (popularity.get(trackId) ?? 0) - (heldOut.hidden.includes(trackId) ? 1 : 0);
  }
  return {
    wanted,
    rankings: {
      blend: blended.map(({ trackId }) => trackId),
      collaborative: bySignal('collaborative'),
      text: bySignal('text'),
      audio: bySignal('audio'),
      popularity: favourites,
    },
  };
}
