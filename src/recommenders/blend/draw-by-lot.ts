import { createRng } from '@/domain/rng';

/**
 * Draws tracks by chance, the heavier the likelier (by weights without replacement: Efraimidis & Spirakis 2006). Each track
 * draws a lot of its own, so that one that leaves, because it was turned down or is gone, makes room for one other and changes
 * nothing else.
 * @param options.weightOf what weighs nothing is not drawn
 * @returns luckiest lots first
 */
export function drawByLot<Track extends { trackId: string; artistId: string }>(
  tracks: readonly Track[],
  options: { weightOf: (track: Track) => number; seed: string; mostOfArtist: number },
): Track[] {
  const { weightOf, seed, mostOfArtist } = options;
  const ofArtist = new Map<string, number>();
  return tracks
    .map((track) => ({ track, weight: weightOf(track) }))
    .filter(({ weight }) => weight > 0)
    .map(({ track, weight }) => ({
      track,
      lot: createRng(`${seed}/${track.trackId}`)() ** (1 / weight),
    }))
    .sort((a, b) => b.lot - a.lot)
    .filter(({ track: { artistId } }) => {
      const count = (ofArtist.get(artistId) ?? 0) + 1;
      ofArtist.set(artistId, count);
      return count <= mostOfArtist;
    })
    .map(({ track }) => track);
}
