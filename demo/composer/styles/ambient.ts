import { arpeggiate, beatsOf, sustainChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import type { StyleSpec } from '../style-spec';
import { nearestPitch } from '../theory';
import { voiceChords } from '../voice-leading';

/** Weather seen from indoors: slow pads, a soft pulse, single bells in a large room. */
export const ambient: StyleSpec = {
  id: 'ambient',
  tempoRange: [58, 76],
  minorShare: 0.4,
  beatsPerBar: 4,
  swing: { ratio: 0.5, unitBeats: 0.25 },
  humanMs: 12,
  progressions: {
    major: [
      ['Imaj7', 'IVmaj7', 'Imaj7', 'vi7'],
      ['Iadd9', 'iii7', 'IVmaj9', 'Iadd9'],
      ['Iadd9', 'vi7', 'IVmaj7', 'Vsus4'],
    ],
    minor: [
      ['i9', 'VImaj7', 'i9', 'v7'],
      ['iadd9', 'VImaj7', 'IIImaj7', 'VII'],
      ['i7', 'iv9', 'VImaj7', 'i7'],
    ],
  },
  room: {
    decaySeconds: 5.5,
    damping: 0.45,
    reverbLevel: 0.75,
    delayBeats: 1.5,
    delayFeedback: 0.5,
    loudnessLufs: -20,
    saturation: 0,
  },
  tailSeconds: 5,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 60, voices: 4 });
    const pad = createPart('glass-pad', {
      gain: 0.42,
      reverb: 0.7 + 0.3 * space,
      chorus: 0.5,
      lowCutHz: 110,
      brightness,
    });
    const strings = createPart('warm-pad', {
      gain: 0.2,
      reverb: 0.8,
      chorus: 0.7,
      lowCutHz: 140,
      brightness: brightness * 0.8,
    });
    const drone = createPart('sub-bass', { gain: 0.3, reverb: 0.15, brightness });
    const bells = createPart(colour < 0.4 ? 'bell' : colour < 0.75 ? 'felt-piano' : 'harp', {
      gain: 0.34,
      delay: 0.45,
      reverb: 0.7,
      lowCutHz: 200,
      brightness,
    });
    const pulse = createPart(colour < 0.5 ? 'harp' : 'felt-piano', {
      gain: 0.24,
      pan: -0.3,
      delay: 0.25,
      reverb: 0.5,
      lowCutHz: 160,
      brightness: brightness * 0.8,
    });
    const melody = createMelodist(
      plan,
      {
        low: 67,
        high: 88,
        stepsPerBeat: 1,
        density: 0.35 + 0.25 * density,
        leap: 0.45,
        legato: 1,
        pentatonic: true,
      },
      rng,
    );
    const order = pick(
      [
        [0, 2, 1, 3],
        [0, 1, 2, 3, 2, 1],
        [0, -1, 2, 1, 3, -1, 2, 1],
      ],
      rng,
    );
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const inside = spans.filter((span) => span.startBeat >= range.start && span.startBeat < range.end);
      sustainChords(pad, inside, section.kind === 'break' ? 0.55 : 0.75);
      if (section.kind === 'b' || section.kind === 'outro') sustainChords(strings, inside, 0.7);
      if (section.kind !== 'break') {
        for (const span of inside) {
          drone.notes.push({
            beat: span.startBeat,
            beats: span.beats,
            pitch: nearestPitch(span.chord.root, 38),
            velocity: 0.75,
          });
        }
      }
      if (section.kind !== 'intro' || section.bars > 2)
        arpeggiate(pulse, spans, range, { order, stepsPerBeat: 2, beats: 0.9, velocity: 0.6 });
      if (section.kind !== 'intro') bells.notes.push(...melody(section));
    }
    return [pad, strings, drone, pulse, bells];
  },
};
