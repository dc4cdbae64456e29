import type { Track } from '@/domain/contracts/library';
import { isSpoken } from './playback-rate';

/** Longest crossfade that can be chosen. */
export const MAX_CROSSFADE_MS = 12_000;

type Placed = Pick<Track, 'albumId' | 'discNumber' | 'trackNumber' | 'genres' | 'durationMs'>;

/**
 * How long the end of one track and the beginning of the next sound together. Tracks of an album in its order follow
 * each other as they were made to, and nobody speaks over anybody.
 */
export function crossfadeBetween(current: Placed, next: Placed, chosenMs: number): number {
  return followsInAlbum(current, next) || isSpoken(current) || isSpoken(next) ? 0 : chosenMs;
}

function followsInAlbum(current: Placed, next: Placed): boolean {
  if (current.albumId === null || current.albumId !== next.albumId) return false;
  const [disc, nextDisc] = [current.discNumber ?? 1, next.discNumber ?? 1];
  if (disc !== nextDisc) return nextDisc === disc + 1 && next.trackNumber === 1;
  return next.trackNumber !== null && next.trackNumber === (current.trackNumber ?? 0) + 1;
}
