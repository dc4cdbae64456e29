import type { Mode } from '../composer/score';

const SHARP_NAMES = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];

/** Name of a pitch class: 6 -> "F#". */
export function tonicName(tonic: number): string {
  return SHARP_NAMES[tonic]!;
}

/** A key as the ID3 frame TKEY wants it: "F#m". */
export function initialKey(tonic: number, mode: Mode): string {
  return tonicName(tonic) + (mode === 'minor' ? 'm' : '');
}
