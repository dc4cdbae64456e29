import type { Rng } from '@/domain/rng';
import { shuffled } from '@/domain/rng';
import type { Candidate } from '@/recommenders/blend/candidate';
import type { PoolTrack } from './candidate-pool';
import type { WrittenAlike } from './candidate-sources';
import type { ListenerHistory } from './listener-history';

/** What is written speaks of artists; of each it proposes so many tracks, drawn anew every week; all where there is no limit. */
const tracksPerArtist = 4;

/** Tracks by artists that are written about in the same breath as those the listener cares for. */
export function findTextCandidates(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  writtenAlike: readonly WrittenAlike[],
  options: { limit: number; rng: Rng; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const scores = new Map<string, number>();
  for (const { artistId, otherId, score } of writtenAlike) {
    const weight = Math.log2(1 + (history.artistWeights.get(artistId) ?? 0));
    if (weight > 0) scores.set(otherId, (scores.get(otherId) ?? 0) + weight * score);
  }
  const byArtist = new Map<string, PoolTrack[]>();
  for (const track of pool.values()) {
    if (!scores.has(track.artistId) || !options.isAllowed(track)) continue;
    byArtist.set(track.artistId, [...(byArtist.get(track.artistId) ?? []), track]);
  }
  return [...byArtist]
    .sort(([a], [b]) => scores.get(b)! - scores.get(a)! || (a < b ? -1 : 1))
    .flatMap(([artistId, tracks]) =>
      shuffled(tracks, options.rng)
        .slice(0, options.limit === Number.POSITIVE_INFINITY ? undefined : tracksPerArtist)
        .map((track) => ({
          trackId: track.id,
          artistId,
          albumId: track.albumId,
          signal: 'text' as const,
          score: scores.get(artistId)!,
          reasons: [],
        })),
    )
    .slice(0, options.limit);
}
