import type { Rng } from '@/domain/rng';
import { shuffled } from '@/domain/rng';
import type { Candidate } from '@/recommenders/blend/candidate';
import type { CandidatePool, PoolTrack } from './candidate-pool';
import type { WrittenAlike } from './candidate-sources';
import type { ListenerHistory } from './listener-history';
import { tracksByArtist } from './tracks-by-artist';

/** What is written speaks of artists; of each it proposes so many tracks, drawn anew every week. */
const tracksPerArtist = 4;

/** Tracks by artists that are written about in the same breath as those the listener cares for. */
export function findTextCandidates(
  history: ListenerHistory,
  pool: CandidatePool,
  writtenAlike: readonly WrittenAlike[],
  options: { limit: number; rng: Rng; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const scores = artistScores(history, writtenAlike);
  const byArtist = tracksByArtist(pool);
  const found: Candidate[] = [];
  for (const [artistId, score] of bestFirst(scores)) {
    if (found.length >= options.limit) break;
    const tracks = (byArtist.get(artistId) ?? []).filter(options.isAllowed);
    for (const track of shuffled(tracks, options.rng).slice(0, tracksPerArtist))
      found.push(candidateOf(track, score));
  }
  return found.slice(0, options.limit);
}

/** What the same has to say of given tracks; nothing of those whose artist is not written about with any the listener cares for. */
export function judgeByText(
  history: ListenerHistory,
  writtenAlike: readonly WrittenAlike[],
  tracks: readonly PoolTrack[],
): Candidate[] {
  const scores = artistScores(history, writtenAlike);
  return tracks.flatMap((track) => {
    const score = scores.get(track.artistId);
    return score === undefined ? [] : [candidateOf(track, score)];
  });
}

function artistScores(history: ListenerHistory, writtenAlike: readonly WrittenAlike[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { artistId, otherId, score } of writtenAlike) {
    const weight = Math.log2(1 + (history.artistWeights.get(artistId) ?? 0));
    if (weight > 0) scores.set(otherId, (scores.get(otherId) ?? 0) + weight * score);
  }
  return scores;
}

const bestFirst = (scores: ReadonlyMap<string, number>): [string, number][] =>
  [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

const candidateOf = ({ id, artistId, albumId }: PoolTrack, score: number): Candidate => ({
  trackId: id,
  artistId,
  albumId,
  signal: 'text',
  score,
  reasons: [],
});
