import { DRUM_PIECES, type DrumPiece, type Part } from './score';

const LEVELS: Record<string, number> = { X: 1, x: 0.8, o: 0.5, '-': 0.28 };

/**
 * Writes a drum pattern: one character a sixteenth, "X" accent, "x" normal, "o" soft, "-" ghost, anything else rest.
 * The pattern repeats until `endBeat`.
 */
export function drumSteps(
  part: Part,
  piece: DrumPiece,
  pattern: string,
  startBeat: number,
  endBeat: number,
  level = 1,
): void {
  const pitch = DRUM_PIECES.indexOf(piece);
  for (let step = 0; startBeat + step / 4 < endBeat - 1e-6; step++) {
    const velocity = LEVELS[pattern[step % pattern.length]!];
    if (velocity)
      part.notes.push({ beat: startBeat + step / 4, beats: 0.25, pitch, velocity: velocity * level });
  }
}

/** One stroke. */
export function drumHit(part: Part, piece: DrumPiece, beat: number, velocity = 0.9): void {
  part.notes.push({ beat, beats: 0.25, pitch: DRUM_PIECES.indexOf(piece), velocity });
}

/** Beats at which a rhythm written as in drumSteps has a stroke, with its level, within one pattern. */
export function stepBeats(pattern: string): { beat: number; velocity: number; beats: number }[] {
  const onsets = [...pattern].flatMap((char, step) => (LEVELS[char] ? [step] : []));
  return onsets.map((step, index) => {
    const next = onsets[index + 1] ?? pattern.length;
    return { beat: step / 4, velocity: LEVELS[pattern[step]!]!, beats: (next - step) / 4 };
  });
}
