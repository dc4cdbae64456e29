import type { SoundAttributes } from '@/recommenders/audio/describe-sound';

/** Columns of an analysis that say how a track sounds, to select. */
export const soundColumns = {
  tempoBpm: true,
  tempoConfidence: true,
  key: true,
  mode: true,
  keyConfidence: true,
  loudnessLufs: true,
  energy: true,
} as const;

/** What an analysis holds of them; anything may be missing. */
export type MeasuredSound = {
  tempoBpm: number | null;
  tempoConfidence: number | null;
  key: number | null;
  mode: 'major' | 'minor' | null;
  keyConfidence: number | null;
  loudnessLufs: number | null;
  energy: number | null;
};

/** The attributes of an analysis; what was not measured has a confidence of 0, or the middle of what there is. */
export function soundAttributes(measured: MeasuredSound): SoundAttributes {
  const { tempoBpm, key, mode } = measured;
  return {
    tempoBpm: tempoBpm ?? 0,
    tempoConfidence: tempoBpm === null ? 0 : (measured.tempoConfidence ?? 0),
    key: key ?? 0,
    mode: mode ?? 'major',
    keyConfidence: key === null || mode === null ? 0 : (measured.keyConfidence ?? 0),
    loudnessLufs: measured.loudnessLufs ?? -14,
    energy: measured.energy ?? 0.5,
  };
}
