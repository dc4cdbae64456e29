import type { ChordSpan } from './plan';
import { pitchClasses } from './theory';

export interface VoicedSpan extends ChordSpan {
  /** Sounding pitches, ascending. */
  pitches: number[];
}

/**
 * Gives each chord the close-position voicing that moves least from the one before (the rule of the nearest way),
 * with a pull to `centre` so that long pieces don't drift. `rootless` leaves the root to the bass, as pianists do.
 */
export function voiceChords(
  spans: readonly ChordSpan[],
  { centre, voices = 4, rootless = false }: { centre: number; voices?: number; rootless?: boolean },
): VoicedSpan[] {
  let previous: number[] | null = null;
  return spans.map((span) => {
    let classes = pitchClasses(span.chord);
    if (rootless && classes.length > 3) classes = classes.slice(1);
    // With more notes than voices the fifth says least.
    if (classes.length > voices) classes = classes.filter((_, index) => index !== 2).slice(0, voices);
    let best: number[] = [];
    let bestCost = Number.POSITIVE_INFINITY;
    for (const candidate of voicings(classes, centre)) {
      const mean = candidate.reduce((sum, pitch) => sum + pitch, 0) / candidate.length;
      const motion = previous ? movement(previous, candidate) : 0;
      const cost = motion + 0.6 * Math.abs(mean - centre);
      if (cost < bestCost) {
        bestCost = cost;
        best = candidate;
      }
    }
    previous = best;
    return { ...span, pitches: best };
  });
}

/** Every rotation of the chord in close position, in three octaves about the centre. */
function* voicings(classes: readonly number[], centre: number): Generator<number[]> {
  const sorted = [...classes].sort((a, b) => a - b);
  const floor = centre - (centre % 12) - 12;
  for (let octave = 0; octave < 3; octave++) {
    for (let rotation = 0; rotation < sorted.length; rotation++) {
      const base = floor + octave * 12;
      yield sorted
        .map((pitchClass, index) => base + pitchClass + (index < rotation ? 12 : 0))
        .sort((a, b) => a - b);
    }
  }
}

function movement(from: readonly number[], to: readonly number[]): number {
  let sum = 0;
  for (const pitch of to) sum += Math.min(...from.map((old) => Math.abs(old - pitch)));
  return sum;
}
