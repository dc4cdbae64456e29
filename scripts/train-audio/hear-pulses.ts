import { normal, type Rng } from '@/domain/rng';
import { FRAME_RATE } from '@/recommenders/audio/log-frames';
import { ONSET_GROUPS } from '@/recommenders/audio/onset-envelope';
import { RhythmCorrelation } from '@/recommenders/audio/rhythm-correlation';

/** A rhythm of which nothing is known but its tempo. */
export interface HeardRhythm {
  tempoBpm: number;
  rhythm: Float32Array;
}

const SECONDS = 24;
/** What is tapped without thinking: slower bare pulses could be halves of a beat, faster ones its doubles. */
const [SLOWEST, FASTEST] = [78, 165];

/** Strength of a hit on each sixteenth of a bar, for some instruments, each in some of the bands. */
type Pattern = string[];
const patterns: Pattern[] = [
  // A metronome; one that marks the bar; claps on two and four; four on the floor with open hats; a backbeat.
  ['9...9...9...9...'],
  ['9...5...5...5...'],
  ['....9.......9...'],
  ['9...9...9...9...', '..6...6...6...6.'],
  ['9.......9.......', '....9.......9...', '5.5.5.5.5.5.5.5.'],
  ['9.....9...9.....', '....9.......9...', '3.3.3.3.3.3.3.3.'],
];

/** Bare rhythms that composed music lacks: a metronome at 120 is no ballad at 60. */
export function hearPulses(count: number, rng: Rng): HeardRhythm[] {
  return Array.from({ length: count }, (_, i) => hearPattern(patterns[i % patterns.length]!, rng));
}

function hearPattern(pattern: Pattern, rng: Rng): HeardRhythm {
  const tempoBpm = SLOWEST * (FASTEST / SLOWEST) ** rng();
  const sixteenth = (15 * FRAME_RATE) / tempoBpm;
  const frames = Math.round(SECONDS * FRAME_RATE);
  const groups = Array.from({ length: frames }, () => new Float32Array(ONSET_GROUPS));
  const noise = 0.03 * rng();
  const jitter = 0.3 * rng();
  for (const hits of pattern) {
    const bands = Float32Array.from({ length: ONSET_GROUPS }, () => Math.max(0, 0.4 + 0.6 * normal(rng)));
    for (let step = 0; step * sixteenth < frames - 2; step++) {
      const strength = (Number.parseInt(hits[step % hits.length]!, 10) || 0) / 9;
      if (strength === 0) continue;
      const at = Math.max(0, step * sixteenth + jitter * normal(rng));
      const [frame, part] = [Math.floor(at), at - Math.floor(at)];
      for (let group = 0; group < ONSET_GROUPS; group++) {
        const value = strength * bands[group]! * (0.8 + 0.4 * rng());
        groups[frame]![group]! += (1 - part) * value;
        if (frame + 1 < frames) groups[frame + 1]![group]! += part * value;
      }
    }
  }
  const rhythm = new RhythmCorrelation();
  for (const frame of groups) {
    for (let group = 0; group < ONSET_GROUPS; group++) frame[group]! += noise * Math.abs(normal(rng));
    rhythm.push(frame);
  }
  return { tempoBpm, rhythm: rhythm.finish() };
}
