import type { Track } from '@/domain/contracts/library';

/** How loudness is evened out: each track for itself, whole albums with their own steps inside, or not at all. */
export type Levelling = 'track' | 'album' | 'off';

/** Loudness that louder music is brought down to: the reference of ReplayGain 2, which most tracks reach. */
const TARGET_LUFS = -18;

/** Some files are measured as absurdly loud: never turn down by more than this. */
const MAX_ATTENUATION_DB = 14;

/**
 * Linear gain that evens out loudness. Only ever turns down: turning up could clip.
 * @param track its loudness and its album's (ITU-R BS.1770-4); not measured yet, it is played as it is
 */
export function playbackGain(
  { loudnessLufs, albumLoudnessLufs }: Pick<Track, 'loudnessLufs' | 'albumLoudnessLufs'>,
  levelling: Levelling = 'track',
): number {
  if (levelling === 'off') return 1;
  const heard = levelling === 'album' ? (albumLoudnessLufs ?? loudnessLufs) : loudnessLufs;
  if (heard === null || !Number.isFinite(heard)) return 1;
  const decibels = Math.min(0, Math.max(-MAX_ATTENUATION_DB, TARGET_LUFS - heard));
  return 10 ** (decibels / 20);
}
