/** Loudness all tracks are brought to where they are louder; streaming services play at about -14 LUFS. */
const TARGET_LUFS = -16;

/** Some files are measured as absurdly loud or are silence: never turn down by more than this. */
const MAX_ATTENUATION_DB = 12;

/**
 * Linear gain that evens out loudness from track to track. Only ever turns down: turning up could clip.
 * @param loudnessLufs integrated loudness (EBU R128), null where not measured: played as it is
 */
export function playbackGain(loudnessLufs: number | null): number {
  if (loudnessLufs === null || !Number.isFinite(loudnessLufs)) return 1;
  const decibels = Math.min(0, Math.max(-MAX_ATTENUATION_DB, TARGET_LUFS - loudnessLufs));
  return 10 ** (decibels / 20);
}
