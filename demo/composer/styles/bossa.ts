import { bassFigure, beatsOf, compChords, sustainChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Bossa nova: a nylon guitar that never quite lands on the beat, rim clicks, a flute that is in no hurry. */
export const bossa: StyleSpec = {
  id: 'bossa',
  tempoRange: [118, 144],
  minorShare: 0.4,
  beatsPerBar: 4,
  swing: { ratio: 0.5, unitBeats: 0.5 },
  humanMs: 8,
  progressions: {
    major: [
      ['Imaj9', 'vi7', 'ii9', 'V13'],
      ['Imaj7', 'II9', 'ii9', 'V7b9'],
      ['ii9', 'V13', 'Imaj9', 'vi7'],
    ],
    minor: [
      ['i9', 'iv9', 'iiø7', 'V7b9'],
      ['i9', 'i9', 'iv7', 'V7b9'],
      ['iv9', 'VII9', 'IIImaj7', 'iiø7 V7b9'],
    ],
  },
  room: {
    decaySeconds: 1,
    damping: 0.5,
    reverbLevel: 0.35,
    delayBeats: 0.5,
    delayFeedback: 0.15,
    loudnessLufs: -17.5,
    saturation: 0.2,
  },
  tailSeconds: 3,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 58, voices: 4, rootless: true });
    const guitar = createPart('nylon-guitar', {
      gain: 0.55,
      pan: -0.2,
      reverb: 0.2 + 0.2 * space,
      lowCutHz: 100,
      brightness,
    });
    const bass = createPart('upright-bass', { gain: 0.65, reverb: 0.08, brightness: brightness * 0.9 });
    const drums = createPart('kit-bossa', { gain: 0.7, reverb: 0.25 });
    const tune = createPart(colour < 0.5 ? 'flute' : colour < 0.8 ? 'vibes' : 'nylon-guitar', {
      gain: 0.42,
      pan: 0.2,
      reverb: 0.4,
      delay: 0.1,
      lowCutHz: 200,
      brightness,
    });
    const strings = createPart('string-pad', {
      gain: 0.13,
      reverb: 0.5,
      chorus: 0.4,
      lowCutHz: 220,
      brightness: brightness * 0.8,
    });
    const melody = createMelodist(
      plan,
      { low: 65, high: 84, stepsPerBeat: 2, density: 0.3 + 0.18 * density, leap: 0.3, legato: 0.9 },
      rng,
    );
    const comp = pick(
      [
        'x.....x...x...x...x...x.....x...',
        'x...x.....x...x...x...x...x.....',
        'x..x..x...x..x..x..x..x...x..x..',
      ],
      rng,
    );
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const last = section.kind === 'outro';
      const until = { start, end: last ? end - 4 : end };
      compChords(guitar, spans, comp, until, { velocity: 0.85, strumBeats: 0.018 });
      if (last) compChords(guitar, spans, 'x...............', { start: end - 4, end }, { strumBeats: 0.09 });
      if (section.kind !== 'intro')
        bassFigure(bass, spans, until, {
          rhythm: 'X.....o.X.....o.',
          figure: ['R', '5', '5', 'R'],
          centre: 40,
          legato: 0.85,
        });
      if (last)
        bassFigure(
          bass,
          spans,
          { start: end - 4, end },
          { rhythm: 'X...............', figure: ['R'], centre: 40 },
        );
      if (section.kind !== 'break') {
        drumSteps(drums, 'shaker', section.kind === 'b' ? 'x-o-x-o-' : 'x.o.', start, until.end);
        if (section.kind !== 'intro') {
          drumSteps(drums, 'rim', 'x.....x.....x.......x.....x.....', start, until.end);
          drumSteps(drums, 'kick', 'x.....o.x.....o.', start, until.end);
        }
      }
      if (section.kind === 'b') {
        drumSteps(drums, 'conga', '....o.......x.x.', start, end);
        sustainChords(
          strings,
          spans
            .filter((s) => s.startBeat >= start && s.startBeat < end)
            .map((s) => ({ ...s, pitches: s.pitches.map((p) => p + 12) })),
          0.6,
        );
      }
      if (section.kind !== 'intro' && !last) tune.notes.push(...melody(section));
    }
    return [guitar, bass, drums, tune, strings];
  },
};
