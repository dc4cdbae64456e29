import { arpeggiate, bassFigure, beatsOf } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Two pulses, a triangle and a noise channel, as the consoles had: chords only as very fast arpeggios. */
export const chiptune: StyleSpec = {
  id: 'chiptune',
  tempoRange: [132, 168],
  minorShare: 0.35,
  beatsPerBar: 4,
  swing: { ratio: 0.5, unitBeats: 0.25 },
  humanMs: 0,
  progressions: {
    major: [
      ['I', 'V', 'vi', 'IV'],
      ['IV', 'V', 'iii', 'vi'],
      ['I', 'vi', 'IV', 'V'],
      ['I', 'IV', 'V', 'I'],
    ],
    minor: [
      ['i', 'VII', 'VI', 'V'],
      ['i', 'VI', 'VII', 'i'],
      ['i', 'iv', 'VII', 'III'],
    ],
  },
  room: {
    decaySeconds: 0.5,
    damping: 0.5,
    reverbLevel: 0.08,
    delayBeats: 0.75,
    delayFeedback: 0.3,
    loudnessLufs: -12,
    saturation: 0.3,
  },
  tailSeconds: 1.5,
  write(plan, rng) {
    const { density, colour, brightness } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 67, voices: 3 });
    const drums = createPart('kit-bit', { gain: 0.75 });
    const bass = createPart('chip-triangle', { gain: 0.5 });
    const arp = createPart(colour < 0.5 ? 'chip-pulse-12' : 'chip-pulse-25', {
      gain: 0.24,
      pan: -0.45,
      delay: 0.12,
      brightness,
    });
    const lead = createPart(colour < 0.5 ? 'chip-pulse-25' : 'chip-pulse-50', {
      gain: 0.38,
      pan: 0.2,
      delay: 0.22,
      reverb: 0.1,
      brightness,
    });
    const echo = createPart('chip-pulse-12', { gain: 0.18, pan: 0.6, brightness });
    const melody = createMelodist(
      plan,
      { low: 67, high: 88, stepsPerBeat: 2, density: 0.5 + 0.2 * density, leap: 0.35, legato: 0.85 },
      rng,
    );
    const trill = pick(
      [
        [0, 1, 2, 3],
        [0, 1, 2, 1],
        [0, 2, 1, 3, 2, 4],
      ],
      rng,
    );
    const rhythm = pick(['X.x.X.x.X.x.X.x.', 'X..xX..xX..xX.x.', 'X...x.x.X...x.xx'], rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const fast = section.kind === 'b' ? 8 : 4;
      arpeggiate(arp, spans, range, { order: trill, stepsPerBeat: fast, beats: 0.9 / fast, velocity: 0.8 });
      if (section.kind !== 'intro') {
        bassFigure(bass, spans, range, {
          rhythm: section.kind === 'break' ? 'X.......x.......' : rhythm,
          figure: ['R', '8', 'R', '5'],
          centre: 45,
          legato: 0.7,
        });
      }
      if (section.kind === 'a' || section.kind === 'b') {
        drumHit(drums, 'crash', start, 0.7);
        drumSteps(drums, 'kick', section.kind === 'b' ? 'X...X...X...X.x.' : 'X.....x.X.......', start, end);
        drumSteps(drums, 'snare', '....X.......X...', start, end - 1);
        drumSteps(drums, 'hat', 'x.o.x.o.', start, end);
        for (const [k, piece] of (['tom-high', 'tom-mid', 'tom-mid', 'tom-low'] as const).entries())
          drumHit(drums, piece, end - 1 + k / 4, 0.8);
      }
      if (section.kind === 'outro') drumSteps(drums, 'hat', 'x.o.', start, end - 4);
      if (section.kind === 'break') drumSteps(drums, 'snare', 'o.o.o.o.x.x.xxXX', end - 4, end);
      if (section.kind !== 'intro') {
        const tune = melody(section);
        lead.notes.push(...tune);
        if (section.kind === 'b')
          echo.notes.push(
            ...tune.map((note) => ({ ...note, beat: note.beat + 0.25, pitch: note.pitch - 12 })),
          );
      }
    }
    return [drums, bass, arp, lead, echo];
  },
};
