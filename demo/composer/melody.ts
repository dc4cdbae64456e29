import type { Rng } from '@/domain/rng';
import { chordAt, type Plan } from './plan';
import type { Note, Section, SectionKind } from './score';
import { PENTATONICS, pitchClasses, SCALES, scalePitches } from './theory';

export interface MelodyHabits {
  low: number;
  high: number;
  /** Grid of the tune: 2 = eighths, 4 = sixteenths. */
  stepsPerBeat: number;
  /** Notes per step, 0..1. */
  density: number;
  /** Chance that a step goes further than the next scale note, 0..1. */
  leap: number;
  /** Sounding part of the time to the next note, 0..1. */
  legato: number;
  pentatonic?: boolean;
}

interface Motif {
  /** Steps of the bar on which a note begins. */
  onsets: number[];
  /** Scale steps from each note to the next. */
  moves: number[];
}

/**
 * Writes tunes out of motifs. A phrase says its motif, answers it, says it again and closes on a long chord note
 * (the period of classical form); each kind of section keeps its own phrase, so that what returns is recognised.
 */
export function createMelodist(plan: Plan, habits: MelodyHabits, rng: Rng): (section: Section) => Note[] {
  const scale = habits.pentatonic ? PENTATONICS[plan.mode] : SCALES[plan.mode];
  const ladder = scalePitches(plan.tonic, scale, habits.low, habits.high);
  const remembered = new Map<SectionKind, Note[]>();
  return (section) => {
    const start = section.startBar * plan.beatsPerBar;
    let phrase = remembered.get(section.kind);
    if (!phrase) {
      phrase = writePhrase(plan, section, habits, ladder, rng);
      remembered.set(section.kind, phrase);
    }
    return phrase.map((note) => ({ ...note, beat: note.beat + start }));
  };
}

function writePhrase(plan: Plan, section: Section, habits: MelodyHabits, ladder: number[], rng: Rng): Note[] {
  const steps = plan.beatsPerBar * habits.stepsPerBeat;
  const motif = makeMotif(steps, habits, rng);
  const answer: Motif = {
    onsets: motif.onsets,
    moves: motif.moves.map((move) => (rng() < 0.5 ? -move : move)),
  };
  const start = section.startBar * plan.beatsPerBar;
  const notes: Note[] = [];
  let rung = Math.floor(ladder.length * (0.35 + 0.3 * rng()));
  for (let bar = 0; bar < section.bars; bar++) {
    const closing = bar === section.bars - 1;
    const shape = closing ? closeOf(motif, steps) : bar % 2 === 1 ? answer : motif;
    shape.onsets.forEach((onset, index) => {
      const beat = bar * plan.beatsPerBar + onset / habits.stepsPerBeat;
      const strong = onset % habits.stepsPerBeat === 0;
      if (index === 0 && bar % 2 === 0 && !closing) rung = homeward(rung, ladder.length);
      const target = clampRung(rung, ladder.length);
      const settled = strong || closing ? snapToChord(plan, start + beat, ladder, target) : target;
      rung = settled + (shape.moves[index] ?? 0);
      const next = shape.onsets[index + 1] ?? steps;
      const beats = ((next - onset) / habits.stepsPerBeat) * habits.legato;
      notes.push({ beat, beats, pitch: ladder[settled]!, velocity: strong ? 0.85 : 0.65 + 0.1 * rng() });
    });
  }
  return notes;
}

function makeMotif(steps: number, habits: MelodyHabits, rng: Rng): Motif {
  const onsets: number[] = [];
  for (let step = 0; step < steps; step++) {
    const strength = step % habits.stepsPerBeat === 0 ? 1.35 : step % 2 === 0 ? 1 : 0.7;
    if (rng() < habits.density * strength) onsets.push(step);
  }
  if (onsets.length < 2) onsets.splice(0, onsets.length, 0, Math.floor(steps / 2));
  const moves = onsets.map(() => {
    const size = rng() < habits.leap ? 2 + Math.floor(rng() * 3) : 1;
    return rng() < 0.15 ? 0 : rng() < 0.5 ? size : -size;
  });
  return { onsets, moves };
}

/** The cadence: the head of the motif, then one long note. */
function closeOf(motif: Motif, steps: number): Motif {
  const onsets = motif.onsets.filter((onset) => onset < steps / 3);
  const last = Math.floor(steps / 2);
  return { onsets: [...onsets, last], moves: motif.moves.slice(0, onsets.length) };
}

/** Tunes wander back to the middle of their range. */
function homeward(rung: number, rungs: number): number {
  const middle = rungs / 2;
  return Math.round(rung + (middle - rung) * 0.5);
}

function clampRung(rung: number, rungs: number): number {
  // Reflect rather than stop: a tune at the edge turns back.
  const last = rungs - 1;
  if (rung < 0) return Math.min(last, -rung);
  if (rung > last) return Math.max(0, 2 * last - rung);
  return rung;
}

function snapToChord(plan: Plan, beat: number, ladder: readonly number[], rung: number): number {
  const classes = pitchClasses(chordAt(plan, beat)).slice(0, 4);
  for (let distance = 0; distance < 4; distance++) {
    for (const candidate of [rung - distance, rung + distance]) {
      const pitch = ladder[candidate];
      if (pitch !== undefined && classes.includes(pitch % 12)) return candidate;
    }
  }
  return rung;
}
