import { standingByRank } from './calibrate-by-rank';
import { type Candidate, type Reason, SIGNALS, type Signal } from './candidate';

/** A track with what each recommender says of it. */
export interface Proposal {
  trackId: string;
  artistId: string;
  albumId: string | null;
  /** Its standing among what each signal has an opinion of, 0 .. 1; 0 where it has none. */
  ranks: Record<Signal, number>;
  reasons: Reason[];
}

/**
 * Puts what the recommenders say of one track together. Scores of different recommenders are not comparable, so of each
 * only the order counts (see `standingByRank`). A recommender that has looked and proposes other tracks has spoken, too:
 * what it leaves out has rank 0. O(n log n).
 *
 * @param candidates at most one of a track and signal; of several the best score counts
 */
export function mergeProposals(candidates: readonly Candidate[]): Proposal[] {
  const merged = new Map<string, Proposal>();
  for (const signal of SIGNALS) {
    const proposed = bestOfTracks(candidates, signal);
    const ranks = standingByRank(proposed.map(({ score }) => score));
    proposed.forEach(({ trackId, artistId, albumId, reasons }, k) => {
      const track = merged.get(trackId) ?? {
        trackId,
        artistId,
        albumId,
        ranks: { collaborative: 0, text: 0, audio: 0 },
        reasons: [],
      };
      merged.set(trackId, track);
      track.ranks[signal] = ranks[k]!;
      track.reasons.push(...reasons);
    });
  }
  return [...merged.values()];
}

function bestOfTracks(candidates: readonly Candidate[], signal: Signal): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.signal !== signal) continue;
    const known = best.get(candidate.trackId);
    if (!known || candidate.score > known.score) best.set(candidate.trackId, candidate);
  }
  return [...best.values()];
}
