import type { Rng } from '@/domain/rng';
import type { Candidate } from '@/recommenders/blend/candidate';
import { askAll } from './ask-all';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import { type Anchor, findAnchors, reserveAnchors } from './find-anchors';
import { isKnownArtist, type ListenerHistory } from './listener-history';
import { tracksByArtist } from './tracks-by-artist';

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
  /** Ids of tracks that are on no list by all rules. */
  stale: ReadonlySet<string>;
  now: Date;
  rng: Rng;
}): { candidates: Candidate[]; anchors: Anchor[] } {
  const { history, pool, sources, stale, now, rng } = options;
  const { refusedArtists, artistWeights } = history;
  const byArtist = tracksByArtist(pool);
  const refused = [...refusedArtists].flatMap((artistId) => byArtist.get(artistId) ?? []);
  const known = [...(history.turned?.artistWeights ?? artistWeights).keys()].flatMap((artistId) =>
    isKnownArtist(history, artistId) ? (byArtist.get(artistId) ?? []) : [],
  );
  /** Who is left out is put together beforehand: thousands of tracks are asked whether they are allowed. */
  const propose = (anchors: Anchor[], limit: number, unwanted: readonly (PoolTrack | undefined)[]) => {
    const leftOut = new Set([...refused, ...unwanted]);
    const isAllowed = (track: PoolTrack) => track.durationMs >= shortestMs && !leftOut.has(track);
    return {
      candidates: askAll({ history, anchors, pool, sources, limit, isAllowed, now, rng }),
      anchors,
    };
  };
  const staleTracks = [...stale].map((trackId) => pool.get(trackId));
  const strict = propose(findAnchors(history, pool), enough, [...known, ...staleTracks]);
  if (new Set(strict.candidates.map(({ trackId }) => trackId)).size >= enoughTracks) return strict;
  const reserved = reserveAnchors(history, pool);
  return propose(
    reserved,
    enoughAmongOld,
    reserved.map(({ track }) => track),
  );
}
