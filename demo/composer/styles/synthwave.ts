import { arpeggiate, bassFigure, beatsOf, sustainChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Night drives in 1985: octave bass in sixteenths, gated snare, saw pads, a singing lead. */
export const synthwave: StyleSpec = {
  id: 'synthwave',
  tempoRange: [88, 116],
  minorShare: 0.8,
  beatsPerBar: 4,
  swing: { ratio: 0.5, unitBeats: 0.25 },
  humanMs: 0,
  progressions: {
    minor: [
      ['i', 'VI', 'III', 'VII'],
      ['i', 'VII', 'VI', 'VII'],
      ['VI', 'VII', 'i', 'i'],
      ['i', 'iv', 'VI', 'v'],
    ],
    major: [
      ['I', 'V', 'vi', 'IV'],
      ['vi', 'IV', 'I', 'V'],
      ['I', 'iii', 'IV', 'V'],
    ],
  },
  room: {
    decaySeconds: 2,
    damping: 0.35,
    reverbLevel: 0.5,
    delayBeats: 0.75,
    delayFeedback: 0.4,
    loudnessLufs: -12.5,
    saturation: 0.7,
  },
  tailSeconds: 3,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 62, voices: 4 });
    const drums = createPart('kit-gated', { gain: 0.8, reverb: 0.3 });
    const bass = createPart('saw-bass', { gain: 0.55, duck: 0.35, brightness });
    const pad = createPart(colour < 0.5 ? 'warm-pad' : 'string-pad', {
      gain: 0.3,
      reverb: 0.4 + 0.3 * space,
      chorus: 0.6,
      duck: 0.3,
      lowCutHz: 180,
      brightness,
    });
    const arp = createPart('synth-pluck', {
      gain: 0.34,
      pan: 0.25,
      delay: 0.3,
      reverb: 0.2,
      lowCutHz: 250,
      brightness,
    });
    const lead = createPart(colour < 0.35 ? 'chip-pulse-50' : 'saw-lead', {
      gain: colour < 0.35 ? 0.24 : 0.38,
      delay: 0.35,
      reverb: 0.35,
      chorus: 0.25,
      lowCutHz: 200,
      brightness,
    });
    const order = pick(
      [
        [0, 1, 2, 3, 4, 3, 2, 1],
        [0, 2, 1, 3, 2, 4, 3, 5],
        [4, 3, 2, 0, 3, 2, 1, 0],
      ],
      rng,
    );
    const melody = createMelodist(
      plan,
      { low: 62, high: 81, stepsPerBeat: 2, density: 0.28 + 0.2 * density, leap: 0.3, legato: 0.92 },
      rng,
    );
    const offbeatBass = rng() < 0.4;
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const full = section.kind === 'a' || section.kind === 'b';
      sustainChords(
        pad,
        spans.filter((s) => s.startBeat >= start && s.startBeat < end),
        section.kind === 'break' ? 0.9 : 0.7,
      );
      if (section.kind !== 'b')
        arpeggiate(arp, spans, range, { order, stepsPerBeat: 4, beats: 0.22, velocity: full ? 0.65 : 0.8 });
      if (section.kind !== 'break') {
        bassFigure(bass, spans, range, {
          rhythm:
            section.kind === 'intro'
              ? 'X.......x.......'
              : offbeatBass
                ? '.xXx.xXx.xXx.xXx'
                : 'XxoxXxoxXxoxXxox',
          figure: section.kind === 'intro' ? ['R'] : offbeatBass ? ['R', '8', 'R'] : ['R', 'R', '8', 'R'],
          centre: 38,
          legato: 0.8,
        });
      }
      if (section.kind === 'intro') drumSteps(drums, 'hat', 'x.o.x.o.', start + 8, end);
      if (section.kind === 'outro') drumSteps(drums, 'kick', 'X...', start, end - 4);
      if (full) {
        drumHit(drums, 'crash', start, 0.8);
        drumSteps(drums, 'kick', 'X...X...X...X.x.', start, end);
        drumSteps(drums, 'snare', '....X.......X...', start, end);
        drumSteps(drums, 'hat', section.kind === 'b' ? 'xox.xoxoxoxoxoxo' : 'x.o.x.o.', start, end, 0.8);
        drumSteps(drums, 'open-hat', '..............x.', start, end);
        for (const [k, piece] of (['tom-high', 'tom-high', 'tom-mid', 'tom-low'] as const).entries())
          drumHit(drums, piece, end - 1 + k / 4, 0.75);
      }
      if (
        section.kind === 'b' ||
        section.kind === 'break' ||
        (section.kind === 'a' && section.occurrence > 0)
      )
        lead.notes.push(...melody(section));
    }
    return [drums, bass, pad, arp, lead];
  },
};
