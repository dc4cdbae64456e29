import { bassFigure, beatsOf, compChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Roots and dub: the bass is the tune, the drop is on three, everything else comes and goes through the echo. */
export const dub: StyleSpec = {
  id: 'dub',
  tempoRange: [68, 82],
  minorShare: 0.85,
  beatsPerBar: 4,
  swing: { ratio: 0.56, unitBeats: 0.25 },
  humanMs: 7,
  progressions: {
    minor: [
      ['i', 'i', 'iv', 'i'],
      ['i', 'VII', 'i', 'VII'],
      ['i', 'iv', 'i', 'v'],
      ['i7', 'iv7', 'i7', 'VII'],
    ],
    major: [
      ['I', 'IV', 'I', 'V'],
      ['I', 'vi', 'IV', 'V'],
      ['I', 'ii', 'I', 'ii'],
    ],
  },
  room: {
    decaySeconds: 2.6,
    damping: 0.5,
    reverbLevel: 0.45,
    delayBeats: 0.75,
    delayFeedback: 0.58,
    loudnessLufs: -13.5,
    saturation: 0.6,
  },
  tailSeconds: 4.5,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 61, voices: 3 });
    const drums = createPart('kit-dub', { gain: 0.85, reverb: 0.14 + 0.15 * space, delay: 0.05 });
    const throws = createPart('kit-dub', { gain: 0.5, reverb: 0.8, delay: 0.9 });
    const bass = createPart('dub-bass', { gain: 0.8, brightness });
    const skank = createPart('skank-guitar', {
      gain: 0.55,
      pan: -0.35,
      reverb: 0.25,
      delay: 0.16,
      lowCutHz: 280,
      brightness,
    });
    const echoSkank = createPart('skank-guitar', {
      gain: 0.4,
      pan: 0.2,
      reverb: 0.5,
      delay: 0.9,
      lowCutHz: 320,
      brightness,
    });
    const organ = createPart('organ', {
      gain: 0.2,
      pan: 0.35,
      reverb: 0.25,
      delay: 0.1,
      lowCutHz: 200,
      brightness,
    });
    const tune = createPart(colour < 0.6 ? 'melodica' : 'flute', {
      gain: 0.38,
      reverb: 0.4,
      delay: 0.5,
      lowCutHz: 220,
      brightness,
    });
    const melody = createMelodist(
      plan,
      {
        low: 64,
        high: 79,
        stepsPerBeat: 2,
        density: 0.2 + 0.14 * density,
        leap: 0.25,
        legato: 0.9,
        pentatonic: true,
      },
      rng,
    );
    const rhythm = pick(
      ['X..x..x...x.x...', '..X.x.x.....x.x.', 'X.....x.x..x..x.', 'X..x....x.x.....'],
      rng,
    );
    const kick = pick(['........X.......', 'o.......X.......', 'X...x...X...x...'], rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const stop = section.kind === 'outro' ? end - 4 : end;
      if (section.kind !== 'break')
        compChords(skank, spans, '....x.......x...', { start, end: stop }, { beats: 0.2, strumBeats: 0.012 });
      if (section.kind === 'break' || section.kind === 'outro')
        compChords(echoSkank, spans, '....x...........', { start, end: stop }, { beats: 0.2 });
      if (section.kind !== 'break' && section.kind !== 'intro')
        compChords(organ, spans, '..o...o...o...o.', { start, end: stop }, { beats: 0.2 });
      if (section.kind !== 'intro') {
        bassFigure(
          bass,
          spans,
          { start, end: stop },
          {
            rhythm,
            figure: pick(
              [
                ['R', 'R', '5', '3'],
                ['R', '5', '8', '5', '3'],
              ] as const,
              rng,
            ),
            centre: 38,
            legato: 0.8,
          },
        );
      }
      if (section.kind === 'outro')
        bassFigure(
          bass,
          spans,
          { start: stop, end },
          { rhythm: 'X...............', figure: ['R'], centre: 38 },
        );
      if (section.kind !== 'intro') {
        drumSteps(drums, 'kick', kick, start, stop);
        drumSteps(drums, 'rim', '........X.......', start, stop);
        drumSteps(drums, 'hat', section.kind === 'b' ? 'x.ooxooox.ooxo-o' : 'x.o.x.o.x.o.x.oo', start, stop);
        drumSteps(drums, 'snare', 'x.xoX', stop - 1.25, stop, 0.8);
      } else {
        drumSteps(drums, 'hat', '....x.......x...', start, end);
        drumSteps(drums, 'tom-mid', 'x.oxX', end - 1.25, end);
      }
      drumHit(throws, 'rim', start + 3.5, 0.8);
      if (section.kind === 'break') drumHit(throws, 'snare', start + 2, 0.9);
      if (section.kind === 'a' || section.kind === 'break') tune.notes.push(...melody(section));
      if (section.kind === 'b' && section.occurrence > 0) tune.notes.push(...melody(section));
    }
    return [drums, throws, bass, skank, echoSkank, organ, tune];
  },
};
