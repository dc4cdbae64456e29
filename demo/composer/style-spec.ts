import type { Rng } from '@/domain/rng';
import type { Plan } from './plan';
import type { Mode, Part, Room, StyleId } from './score';

/** A style: its habits as data, and the function that writes its parts over a plan. */
export interface StyleSpec {
  id: StyleId;
  /** Usual tempo in BPM: lowest, highest. */
  tempoRange: readonly [number, number];
  /** Share of pieces in minor. */
  minorShare: number;
  beatsPerBar: 3 | 4;
  /** Where the second of two equal notes falls, 0.5 straight .. 0.67 triplet, and which notes are meant. */
  swing: { ratio: number; unitBeats: 0.5 | 0.25 };
  /** Random shift of each note, milliseconds: 0 for machines. */
  humanMs: number;
  /** Four-bar progressions; a cell with a space holds two chords. */
  progressions: Record<Mode, readonly (readonly string[])[]>;
  room: Room;
  tailSeconds: number;
  write(plan: Plan, rng: Rng): Part[];
}
