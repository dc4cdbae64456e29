import type { Track } from '@/domain/contracts/library';

/** Speeds to choose from; the pitch stays. */
export const playbackRates = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;

/** Kept for so many tracks, those changed last. */
const MAX_KEPT = 200;
const LONG_MS = 20 * 60_000;
const spokenGenre = /audio ?book|h[öo]rbuch|spoken|speech|podcast|radio (play|drama)|lecture|interview/i;

/** Something that is told rather than played, by its genre or its length: it may be heard faster. */
export const isSpoken = ({ genres, durationMs }: Pick<Track, 'genres' | 'durationMs'>): boolean =>
  durationMs > LONG_MS || genres.some((genre) => spokenGenre.test(genre));

/** Speed by track id, the last changed last; 1 where nothing is kept. */
export type KeptRates = Readonly<Record<string, number>>;

/** The speed a track is played at: music as it is. */
export const rateOf = (track: Pick<Track, 'id' | 'genres' | 'durationMs'>, kept: KeptRates): number =>
  isSpoken(track) ? (kept[track.id] ?? 1) : 1;

/** Keeps the speed of a track. */
export function keepRate(kept: KeptRates, trackId: string, rate: number): KeptRates {
  const others = Object.entries(kept).filter(([id]) => id !== trackId);
  return Object.fromEntries(rate === 1 ? others : [...others, [trackId, rate]].slice(-MAX_KEPT));
}

/** The next speed up (1) or down (-1) from one. */
export function stepRate(rate: number, by: 1 | -1): number {
  const faster = playbackRates.find((other) => other > rate) ?? playbackRates.at(-1)!;
  const slower = playbackRates.findLast((other) => other < rate) ?? playbackRates[0];
  return by > 0 ? faster : slower;
}
