import type { Rng } from '@/domain/rng';
import type { Candidate } from '@/recommenders/blend/candidate';
import { askAll } from './ask-all';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import { type Anchor, findAnchors, reserveAnchors } from './find-anchors';
import { isKnownArtist, type ListenerHistory } from './listener-history';

/** Of each recommender. */
const enough = 200;
/** What has been heard and listed is among these. */
const enoughAmongOld = 600;
/** With fewer tracks than this to choose from, artists the listener knows are let in too. */
const enoughTracks = 60;
/** Skits, intros and sounds of games are shorter; nobody wants them in a list. */
const shortestMs = 30_000;

/**
 * What the three recommenders propose, with what each has to say of the others' proposals. Artists the listener already cares for stay out, since a list of new tracks by
 * old favourites is no discovery, and so does what a list would leave out anyhow: else what was heard and listed before
 * would take the places of what is new. Both are let in where the library has too little else. Tracks of less than half
 * a minute stay out always, and so do artists the listener has refused. The anchors are what the sound was compared with;
 * none of them is a candidate.
 */
export function findCandidates(options: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  sources: CandidateSources;
  /** Whether a track may be on a list by all rules. */
  isFresh: (trackId: string) => boolean;
  now: Date;
  rng: Rng;
}): { candidates: Candidate[]; anchors: Anchor[] } {
  const { history, pool, sources, isFresh, now, rng } = options;
  const propose = (anchors: Anchor[], limit: number, isWanted: (track: PoolTrack) => boolean) => {
    const isAllowed = (track: PoolTrack) =>
      track.durationMs >= shortestMs && !history.refusedArtists.has(track.artistId) && isWanted(track);
    return {
      candidates: askAll({ history, anchors, pool, sources, limit, isAllowed, now, rng }),
      anchors,
    };
  };
  const strict = propose(
    findAnchors(history, pool),
    enough,
    ({ id, artistId }) => isFresh(id) && !isKnownArtist(history, artistId),
  );
  if (new Set(strict.candidates.map(({ trackId }) => trackId)).size >= enoughTracks) return strict;
  const reserved = reserveAnchors(history, pool);
  const reservedIds = new Set(reserved.map(({ track }) => track.id));
  return propose(reserved, enoughAmongOld, ({ id }) => !reservedIds.has(id));
}
