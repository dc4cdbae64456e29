import type { Plan } from './plan';
import type { Part, Section } from './score';
import { stepBeats } from './steps';
import { nearestPitch } from './theory';
import type { VoicedSpan } from './voice-leading';

/** First and last beat (exclusive) of a section. */
export function beatsOf(plan: Plan, section: Section): { start: number; end: number } {
  const start = section.startBar * plan.beatsPerBar;
  return { start, end: start + section.bars * plan.beatsPerBar };
}

/** Holds each chord for its whole span. */
export function sustainChords(part: Part, spans: readonly VoicedSpan[], velocity: number): void {
  for (const span of spans) {
    for (const pitch of span.pitches) {
      part.notes.push({ beat: span.startBeat, beats: span.beats * 0.98, pitch, velocity });
    }
  }
}

/**
 * Strikes chords in a rhythm (see drumSteps for the letters), one pattern a bar from beat `start`. Each stroke lasts
 * `beats`, or to the next stroke when it is left out; `strumBeats` spreads the notes like a hand over strings.
 */
export function compChords(
  part: Part,
  spans: readonly VoicedSpan[],
  pattern: string,
  { start, end }: { start: number; end: number },
  { beats, velocity = 1, strumBeats = 0 }: { beats?: number; velocity?: number; strumBeats?: number } = {},
): void {
  const patternBeats = pattern.length / 4;
  for (let bar = start; bar < end - 1e-6; bar += patternBeats) {
    for (const stroke of stepBeats(pattern)) {
      const beat = bar + stroke.beat;
      const span = spanAt(spans, beat);
      if (!span || beat >= end - 1e-6) continue;
      const held = Math.min(beats ?? stroke.beats, end - beat);
      span.pitches.forEach((pitch, index) => {
        part.notes.push({
          beat: beat + index * strumBeats,
          beats: held,
          pitch,
          velocity: stroke.velocity * velocity,
        });
      });
    }
  }
}

/** Runs through the chord's notes, `stepsPerBeat` a beat, following `order` (indices into two octaves of the voicing). */
export function arpeggiate(
  part: Part,
  spans: readonly VoicedSpan[],
  { start, end }: { start: number; end: number },
  {
    order,
    stepsPerBeat,
    beats,
    velocity,
  }: { order: readonly number[]; stepsPerBeat: number; beats: number; velocity: number },
): void {
  const steps = Math.round((end - start) * stepsPerBeat);
  for (let step = 0; step < steps; step++) {
    const beat = start + step / stepsPerBeat;
    const span = spanAt(spans, beat);
    if (!span) continue;
    const index = order[step % order.length]!;
    if (index < 0) continue;
    const size = span.pitches.length;
    const pitch = span.pitches[index % size]! + 12 * Math.floor(index / size);
    const accent = step % stepsPerBeat === 0 ? 1 : 0.82;
    part.notes.push({ beat, beats, pitch, velocity: velocity * accent });
  }
}

/** What a bass plays on a step: the root, its fifth, the octave, the third above, or the step below the next root. */
export type BassStep = 'R' | '5' | '8' | '3' | 'A';

/**
 * Plays a bass figure: `rhythm` as in drumSteps, `figure` names the note of each stroke in turn. Roots lie nearest to `centre`.
 */
export function bassFigure(
  part: Part,
  spans: readonly VoicedSpan[],
  { start, end }: { start: number; end: number },
  {
    rhythm,
    figure,
    centre,
    legato = 0.9,
  }: { rhythm: string; figure: readonly BassStep[]; centre: number; legato?: number },
): void {
  let count = 0;
  for (let bar = start; bar < end - 1e-6; bar += rhythm.length / 4) {
    for (const stroke of stepBeats(rhythm)) {
      const beat = bar + stroke.beat;
      const span = spanAt(spans, beat);
      if (!span || beat >= end - 1e-6) continue;
      const root = nearestPitch(span.chord.root, centre);
      const pitch = bassPitch(
        figure[count++ % figure.length]!,
        root,
        span,
        spanAt(spans, span.startBeat + span.beats),
        centre,
      );
      part.notes.push({
        beat,
        beats: Math.min(stroke.beats * legato, end - beat),
        pitch,
        velocity: stroke.velocity,
      });
    }
  }
}

function bassPitch(
  step: BassStep,
  root: number,
  span: VoicedSpan,
  next: VoicedSpan | undefined,
  centre: number,
): number {
  const intervals = span.chord.intervals;
  switch (step) {
    case 'R':
      return root;
    case '8':
      return root + 12;
    case '5':
      return root + (intervals.includes(6) ? 6 : 7);
    case '3':
      return root + (intervals.includes(4) ? 4 : intervals.includes(3) ? 3 : 7);
    case 'A':
      return next
        ? nearestPitch(next.chord.root, centre) + (nearestPitch(next.chord.root, centre) > root ? -2 : 2)
        : root;
  }
}

function spanAt(spans: readonly VoicedSpan[], beat: number): VoicedSpan | undefined {
  return spans.find((span) => beat >= span.startBeat - 1e-6 && beat < span.startBeat + span.beats - 1e-6);
}
