import type { Mode } from './score';

/** Semitones above the tonic of the seven degrees. Minor is natural minor; its dominant is raised by the chord symbol "V". */
export const SCALES: Record<Mode, readonly number[]> = {
  major: [0, 2, 4, 5, 7, 9, 11],
  minor: [0, 2, 3, 5, 7, 8, 10],
};

/** Pentatonic scales: the tune that cannot clash. */
export const PENTATONICS: Record<Mode, readonly number[]> = {
  major: [0, 2, 4, 7, 9],
  minor: [0, 3, 5, 7, 10],
};

export interface Chord {
  /** Pitch class of the root, 0 = C. */
  root: number;
  /** Semitones above the root, root first. */
  intervals: readonly number[];
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];

const MAJOR_FORMS: Record<string, readonly number[]> = {
  '': [0, 4, 7],
  '7': [0, 4, 7, 10],
  maj7: [0, 4, 7, 11],
  '9': [0, 4, 7, 10, 14],
  maj9: [0, 4, 7, 11, 14],
  '6': [0, 4, 7, 9],
  '69': [0, 4, 7, 9, 14],
  '13': [0, 4, 10, 14, 21],
  '5': [0, 7, 12],
  sus2: [0, 2, 7],
  sus4: [0, 5, 7],
  add9: [0, 4, 7, 14],
  '7b9': [0, 4, 7, 10, 13],
};

const MINOR_FORMS: Record<string, readonly number[]> = {
  '': [0, 3, 7],
  '7': [0, 3, 7, 10],
  '9': [0, 3, 7, 10, 14],
  '11': [0, 3, 7, 10, 17],
  '6': [0, 3, 7, 9],
  add9: [0, 3, 7, 14],
  '5': [0, 7, 12],
  ø7: [0, 3, 6, 10],
  '°7': [0, 3, 6, 9],
};

/**
 * Reads a roman numeral such as "bVI", "iv7" or "V7b9" in a key. Degrees are those of the mode's own scale
 * (in minor "VI" is the lowered sixth); lower case is a minor chord.
 * @throws when the symbol is not one of the forms above: a misprint in a style's table.
 */
export function parseChord(symbol: string, tonic: number, mode: Mode): Chord {
  const match = /^([b#]?)([ivIV]+)(.*)$/.exec(symbol);
  const numeral = match?.[2] ?? '';
  const degree = NUMERALS.indexOf(numeral.toLowerCase());
  const forms = numeral === numeral.toLowerCase() ? MINOR_FORMS : MAJOR_FORMS;
  const intervals = forms[match?.[3] ?? ''];
  if (!match || degree < 0 || !intervals) throw new Error(`Unknown chord symbol "${symbol}"`);
  const accidental = match[1] === 'b' ? -1 : match[1] === '#' ? 1 : 0;
  return { root: (tonic + SCALES[mode][degree]! + accidental + 12) % 12, intervals };
}

/** Pitch classes of a chord, root first, without repeats. */
export function pitchClasses(chord: Chord): number[] {
  return [...new Set(chord.intervals.map((interval) => (chord.root + interval) % 12))];
}

/** The pitch of class `pitchClass` nearest to `near`. */
export function nearestPitch(pitchClass: number, near: number): number {
  const below = near - ((((near - pitchClass) % 12) + 12) % 12);
  return near - below <= 6 ? below : below + 12;
}

/** All pitches of a scale (semitones above the tonic) from `low` to `high`, ascending. */
export function scalePitches(tonic: number, scale: readonly number[], low: number, high: number): number[] {
  const pitches: number[] = [];
  for (let pitch = low; pitch <= high; pitch++) {
    if (scale.includes((((pitch - tonic) % 12) + 12) % 12)) pitches.push(pitch);
  }
  return pitches;
}
