import { arpeggiate, bassFigure, beatsOf, sustainChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Waltzes from a village hall: picked guitar, fiddle or flute, an accordion drawing breath. */
export const folk: StyleSpec = {
  id: 'folk',
  tempoRange: [104, 152],
  minorShare: 0.3,
  beatsPerBar: 3,
  swing: { ratio: 0.5, unitBeats: 0.5 },
  humanMs: 11,
  progressions: {
    major: [
      ['I', 'IV', 'I', 'V'],
      ['I', 'vi', 'IV', 'V'],
      ['I', 'V', 'IV', 'I'],
      ['IV', 'I', 'ii', 'V'],
    ],
    minor: [
      ['i', 'VII', 'i', 'v'],
      ['i', 'III', 'VII', 'i'],
      ['i', 'iv', 'VII', 'III'],
    ],
  },
  room: {
    decaySeconds: 1.3,
    damping: 0.45,
    reverbLevel: 0.4,
    delayBeats: 0.5,
    delayFeedback: 0.15,
    loudnessLufs: -17,
    saturation: 0.2,
  },
  tailSeconds: 3,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 59, voices: 4 });
    const guitar = createPart('steel-guitar', {
      gain: 0.5,
      pan: -0.25,
      reverb: 0.2 + 0.25 * space,
      lowCutHz: 90,
      brightness,
    });
    const second = createPart('nylon-guitar', {
      gain: 0.4,
      pan: 0.4,
      reverb: 0.3,
      lowCutHz: 120,
      brightness,
    });
    const bass = createPart('upright-bass', { gain: 0.6, reverb: 0.1, brightness });
    const accordion = createPart('accordion', {
      gain: 0.24,
      pan: 0.2,
      reverb: 0.35,
      lowCutHz: 180,
      brightness,
    });
    const tune = createPart(colour < 0.55 ? 'fiddle' : 'flute', {
      gain: 0.38,
      pan: 0.1,
      reverb: 0.45,
      lowCutHz: 200,
      brightness,
    });
    const drums = createPart('kit-folk', { gain: 0.55, reverb: 0.3 });
    const melody = createMelodist(
      plan,
      { low: 62, high: 81, stepsPerBeat: 2, density: 0.42 + 0.22 * density, leap: 0.25, legato: 0.93 },
      rng,
    );
    const picking = pick(
      [
        [0, 2, 3, 2, 1, 2],
        [0, 1, 2, 3, 2, 1],
        [0, 3, 2, 1, 2, 3],
      ],
      rng,
    );
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const last = section.kind === 'outro';
      const until = { start, end: last ? end - 3 : end };
      arpeggiate(guitar, spans, until, { order: picking, stepsPerBeat: 2, beats: 1.3, velocity: 0.8 });
      if (last) sustainChords(guitar, spans.slice(-1), 0.7);
      if (section.kind !== 'intro')
        bassFigure(bass, spans, until, {
          rhythm: 'X...........',
          figure: ['R', '5'],
          centre: 40,
          legato: 0.8,
        });
      if (section.kind === 'b') {
        // Oom-pah-pah: the second guitar answers on two and three.
        for (const span of spans.filter((s) => s.startBeat >= start && s.startBeat < end)) {
          for (const offset of [1, 2]) {
            span.pitches.forEach((pitch, k) => {
              second.notes.push({
                beat: span.startBeat + offset + k * 0.02,
                beats: 0.7,
                pitch: pitch + 12,
                velocity: 0.6,
              });
            });
          }
        }
        drumSteps(drums, 'tom-low', 'x...........', start, end);
        drumSteps(drums, 'tambourine', '....x...o...', start, end);
      }
      if (section.kind === 'b' || section.kind === 'outro')
        sustainChords(
          accordion,
          spans.filter((s) => s.startBeat >= start && s.startBeat < end),
          0.65,
        );
      if (section.kind === 'a') drumSteps(drums, 'shaker', 'o...x...x...', start, end, 0.7);
      if (section.kind !== 'intro' && section.kind !== 'outro') tune.notes.push(...melody(section));
    }
    return [guitar, second, bass, accordion, tune, drums];
  },
};
