import type { Rng } from '@/domain/rng';
import type { Candidate } from '@/recommenders/blend/candidate';
import { findAudioCandidates } from './audio-candidates';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import { findCollaborativeCandidates } from './collaborative-candidates';
import { type Anchor, findAnchors, reserveAnchors } from './find-anchors';
import type { ListenerHistory } from './listener-history';
import { findTextCandidates } from './text-candidates';

const limit = 200;
/** With fewer tracks than this to choose from, artists the listener knows are let in too. */
const enoughTracks = 60;
/** Skits, intros and sounds of games are shorter; nobody wants them in a list. */
const shortestMs = 30_000;

/**
 * What the three recommenders propose. Artists the listener already cares for stay out, since a list of new tracks by
 * old favourites is no discovery, unless the library has too little else. Tracks of less than half a minute stay out
 * always. The anchors are what the sound was compared with; none of them is a candidate.
 */
export function findCandidates(options: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  sources: CandidateSources;
  now: Date;
  rng: Rng;
}): { candidates: Candidate[]; anchors: Anchor[] } {
  const { history, pool, sources, now, rng } = options;
  const { collaborative, writtenAlike } = sources;
  const propose = (anchors: Anchor[], isWanted: (track: PoolTrack) => boolean) => {
    const isAllowed = (track: PoolTrack) => track.durationMs >= shortestMs && isWanted(track);
    const candidates = [
      ...(collaborative
        ? findCollaborativeCandidates(history, pool, collaborative, { limit, now, isAllowed })
        : []),
      ...findTextCandidates(history, pool, writtenAlike, { limit, rng, isAllowed }),
      ...findAudioCandidates(anchors, pool, { limit, isAllowed }),
    ];
    return { candidates, anchors };
  };
  const isNew = (track: PoolTrack) => !history.artistWeights.has(track.artistId);
  const unheard = (candidates: Candidate[]) =>
    new Set(candidates.map(({ trackId }) => trackId).filter((id) => !history.lastHeardAt.has(id))).size;
  const strict = propose(findAnchors(history, pool), isNew);
  if (unheard(strict.candidates) >= enoughTracks) return strict;
  const reserved = reserveAnchors(history, pool);
  const reservedIds = new Set(reserved.map(({ track }) => track.id));
  return propose(reserved, ({ id }) => !reservedIds.has(id));
}
