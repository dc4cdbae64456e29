import { drawByLot } from './draw-by-lot';

/** What a listener did with a track, up to today. */
export interface KnownTrack {
  trackId: string;
  artistId: string;
  isLiked: boolean;
  /** Times it was heard to the end. */
  plays: number;
  skips: number;
}

/** Heard to the end so often, a track is loved without being said so. */
export const PLAYED_MUCH = 3;
/** A like counts as much as so many doublings of plays. */
const LIKE = 2;
const MOST_OF_ARTIST = 2;
const SIZE = 30;

/**
 * How dear a track is: a like, and the logarithm of its plays, less that of its skips: the tenth play says less than the
 * first.
 * @returns 0 for a track that was neither liked nor played much, or skipped as often
 */
export function affectionOf({ isLiked, plays, skips }: KnownTrack): number {
  if (!isLiked && plays < PLAYED_MUCH) return 0;
  return Math.max(0, (isLiked ? LIKE : 0) + Math.log2(1 + plays) - Math.log2(1 + skips));
}

/**
 * Chooses by chance, the dearer the likelier, two an artist at most; see `drawByLot`.
 * @param seed of the day
 * @returns dearest lots first, up to thirty
 */
export function chooseRediscoveries<Track extends KnownTrack>(
  tracks: readonly Track[],
  seed: string,
  size = SIZE,
): Track[] {
  return drawByLot(tracks, { weightOf: affectionOf, seed, mostOfArtist: MOST_OF_ARTIST }).slice(0, size);
}
