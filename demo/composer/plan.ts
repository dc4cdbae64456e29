import type { Rng } from '@/domain/rng';
import type { Mode, Section, SectionKind, StyleId } from './score';
import type { StyleSpec } from './style-spec';
import { type Chord, parseChord } from './theory';

/** One chord and the time it holds. */
export interface ChordSpan {
  startBeat: number;
  beats: number;
  chord: Chord;
}

/** Small lasting differences between artists of one style. */
export interface Character {
  /** 0.75 dark .. 1.35 bright. */
  brightness: number;
  /** 0 sparse .. 1 busy. */
  density: number;
  /** 0 dry .. 1 drenched. */
  space: number;
  /** Which of a style's alternative instruments, 0..1. */
  colour: number;
}

/** Everything decided before a note is written: key, form, harmony. */
export interface Plan {
  style: StyleId;
  tempoBpm: number;
  tonic: number;
  mode: Mode;
  beatsPerBar: number;
  bars: number;
  sections: Section[];
  chords: ChordSpan[];
  character: Character;
}

/** Forms by number of phrases: a beginning, a contrast, a breath, a return and an end. */
const FORMS: Record<number, SectionKind[]> = {
  2: ['a', 'b'],
  3: ['a', 'b', 'outro'],
  4: ['intro', 'a', 'b', 'outro'],
  5: ['intro', 'a', 'b', 'a', 'outro'],
  6: ['intro', 'a', 'b', 'break', 'a', 'outro'],
  7: ['intro', 'a', 'a', 'b', 'break', 'a', 'outro'],
  8: ['intro', 'a', 'a', 'b', 'break', 'b', 'a', 'outro'],
  9: ['intro', 'a', 'a', 'b', 'a', 'break', 'b', 'a', 'outro'],
};

export interface PlanRequest {
  tempoBpm: number;
  tonic: number;
  mode: Mode;
  seconds: number;
  character: Character;
  /** Excerpts have no intro or outro: every bar is fully played. */
  excerpt: boolean;
}

/** Lays out the form for the wanted length and gives every bar its chords. */
export function createPlan(spec: StyleSpec, request: PlanRequest, rng: Rng): Plan {
  const { tempoBpm, tonic, mode } = request;
  const barSeconds = (spec.beatsPerBar * 60) / tempoBpm;
  const phraseBars = barSeconds > 2.6 ? 2 : barSeconds < 1.15 ? 8 : 4;
  const wanted = Math.round(request.seconds / (barSeconds * phraseBars));
  const phrases = Math.max(2, Math.min(request.excerpt ? 40 : 9, wanted));
  const kinds = request.excerpt ? excerptForm(phrases) : FORMS[phrases]!;
  const sections: Section[] = [];
  for (const kind of kinds) {
    const occurrence = sections.filter((section) => section.kind === kind).length;
    sections.push({ kind, startBar: sections.length * phraseBars, bars: phraseBars, occurrence });
  }
  const verse = pick(spec.progressions[mode], rng);
  const others = spec.progressions[mode].filter((progression) => progression !== verse);
  const chorus = others.length > 0 ? pick(others, rng) : verse;
  const chords = sections.flatMap((section) => {
    const progression = section.kind === 'b' ? chorus : verse;
    return sectionChords(section, progression, spec.beatsPerBar, tonic, mode);
  });
  return {
    style: spec.id,
    tempoBpm,
    tonic,
    mode,
    beatsPerBar: spec.beatsPerBar,
    bars: kinds.length * phraseBars,
    sections,
    chords,
    character: request.character,
  };
}

function excerptForm(phrases: number): SectionKind[] {
  return Array.from({ length: phrases }, (_, index) => (index % 3 === 2 ? 'b' : 'a'));
}

function sectionChords(
  section: Section,
  progression: readonly string[],
  beatsPerBar: number,
  tonic: number,
  mode: Mode,
) {
  const spans: ChordSpan[] = [];
  for (let bar = 0; bar < section.bars; bar++) {
    const last = section.kind === 'outro' && bar === section.bars - 1;
    // Slow pieces have two-bar phrases: they pass through half a progression in each section otherwise.
    const squeeze = section.bars === 2 ? 2 : 1;
    const cells = last
      ? [mode === 'major' ? 'I' : 'i']
      : Array.from(
          { length: squeeze },
          (_, k) => progression[(bar * squeeze + k) % progression.length]!,
        ).flatMap((cell) => cell.split(' '));
    const beats = beatsPerBar / cells.length;
    cells.forEach((symbol, index) => {
      const startBeat = (section.startBar + bar) * beatsPerBar + index * beats;
      spans.push({ startBeat, beats, chord: parseChord(symbol, tonic, mode) });
    });
  }
  return spans;
}

/** The chord sounding at a beat. */
export function chordAt(plan: Plan, beat: number): Chord {
  const span = plan.chords.find((s) => beat >= s.startBeat - 1e-6 && beat < s.startBeat + s.beats - 1e-6);
  return (span ?? plan.chords[plan.chords.length - 1]!).chord;
}

/** Uniform choice. */
export function pick<T>(items: readonly T[], rng: Rng): T {
  return items[Math.floor(rng() * items.length)]!;
}
