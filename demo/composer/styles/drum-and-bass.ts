import { bassFigure, beatsOf, compChords, sustainChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

const BREAKS = [
  { kick: 'X.........X.....', snare: '....X..-.-..X..-' },
  { kick: 'X.x.......X.....', snare: '....X..-.-..X...' },
  { kick: 'X.........X..x..', snare: '....X.-..-.-X..-' },
] as const;

/** Breakbeats at 174 over a wide, growling bass, with cool chords above. */
export const drumAndBass: StyleSpec = {
  id: 'drum-and-bass',
  tempoRange: [170, 176],
  minorShare: 0.85,
  beatsPerBar: 4,
  swing: { ratio: 0.53, unitBeats: 0.25 },
  humanMs: 0,
  progressions: {
    minor: [
      ['i9', 'i9', 'VImaj7', 'VII'],
      ['i7', 'i7', 'iv9', 'v7'],
      ['VImaj7', 'VII', 'i9', 'i9'],
    ],
    major: [
      ['Imaj9', 'Imaj9', 'vi9', 'IVmaj7'],
      ['IVmaj9', 'iii7', 'vi9', 'vi9'],
    ],
  },
  room: {
    decaySeconds: 1.6,
    damping: 0.4,
    reverbLevel: 0.4,
    delayBeats: 1.5,
    delayFeedback: 0.35,
    loudnessLufs: -10,
    saturation: 1,
  },
  tailSeconds: 2.5,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 64, voices: 4, rootless: true });
    const drums = createPart('kit-break', { gain: 0.95, reverb: 0.1 });
    const reese = createPart('reese-bass', { gain: 0.55, duck: 0.45, chorus: 0.15, brightness });
    const sub = createPart('sub-bass', { gain: 0.42, duck: 0.5 });
    const pad = createPart(colour < 0.5 ? 'glass-pad' : 'string-pad', {
      gain: 0.3,
      reverb: 0.6,
      chorus: 0.5,
      duck: 0.35,
      lowCutHz: 240,
      brightness,
    });
    const stab = createPart(colour < 0.6 ? 'rhodes' : 'stab', {
      gain: 0.34,
      delay: 0.4,
      reverb: 0.4,
      lowCutHz: 250,
      brightness,
    });
    const lead = createPart(colour < 0.5 ? 'bell' : 'synth-pluck', {
      gain: 0.3,
      delay: 0.4,
      reverb: 0.3 + 0.3 * space,
      lowCutHz: 300,
      brightness,
    });
    const melody = createMelodist(
      plan,
      {
        low: 67,
        high: 86,
        stepsPerBeat: 2,
        density: 0.18 + 0.14 * density,
        leap: 0.4,
        legato: 0.9,
        pentatonic: true,
      },
      rng,
    );
    const rhythm = pick(['X.....x...x.....', 'X..x......x..x..', 'X.........x.x...'], rng);
    const groove = pick(BREAKS, rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const inside = spans.filter((span) => span.startBeat >= start && span.startBeat < end);
      sustainChords(pad, inside, section.kind === 'a' ? 0.55 : 0.8);
      if (section.kind === 'intro') {
        drumSteps(drums, 'hat', 'x.o.x.o.x.o.x.oo', start, end, 0.8);
        drumSteps(drums, 'rim', '....x.......x...', start + (end - start) / 2, end);
        drumSteps(drums, 'snare', 'oxxX', end - 1, end);
      }
      if (section.kind === 'break') drumSteps(drums, 'ride', 'x...o...', start, end, 0.8);
      if (section.kind === 'outro') {
        drumSteps(drums, 'kick', groove.kick, start, end - 4);
        drumSteps(drums, 'hat', 'x.o.', start, end - 4);
        bassFigure(sub, spans, range, { rhythm: 'X...............', figure: ['R'], centre: 36 });
      }
      if (section.kind === 'a' || section.kind === 'b') {
        drumHit(drums, 'crash', start, 0.8);
        drumSteps(drums, 'kick', groove.kick, start, end);
        drumSteps(drums, 'snare', groove.snare, start, end - 1);
        drumSteps(drums, 'snare', pick(['X.xo', 'XoxX', 'x-xX'], rng), end - 1, end);
        drumSteps(drums, 'hat', 'x.o.x.o-x.o.x.o.', start, end);
        drumSteps(
          drums,
          'open-hat',
          section.kind === 'b' ? '..x...x...x...x.' : '......x.........',
          start,
          end,
          0.8,
        );
        bassFigure(reese, spans, range, {
          rhythm,
          figure: ['R', 'R', '5', 'R', '8', 'R'],
          centre: 41,
          legato: 0.95,
        });
        bassFigure(sub, spans, range, { rhythm, figure: ['R'], centre: 34, legato: 0.9 });
      }
      if (section.kind !== 'a' || section.occurrence > 0)
        compChords(stab, spans, '...x.....x......', range, { beats: 0.4, velocity: 0.8 });
      if (section.kind === 'b' || section.kind === 'break') lead.notes.push(...melody(section));
    }
    return [drums, reese, sub, pad, stab, lead];
  },
};
