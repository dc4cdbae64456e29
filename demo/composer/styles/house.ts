import { bassFigure, beatsOf, compChords, sustainChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Four on the floor, open hats between, chords that push, everything breathing with the kick. */
export const house: StyleSpec = {
  id: 'house',
  tempoRange: [119, 127],
  minorShare: 0.65,
  beatsPerBar: 4,
  swing: { ratio: 0.55, unitBeats: 0.25 },
  humanMs: 0,
  progressions: {
    minor: [
      ['i9', 'iv9', 'i9', 'v7'],
      ['i7', 'VImaj7', 'iv9', 'v7'],
      ['VImaj7', 'v7', 'i9', 'i9'],
    ],
    major: [
      ['IVmaj7', 'iii7', 'vi7', 'Imaj7'],
      ['ii9', 'iii7', 'IVmaj7', 'V'],
      ['Imaj7', 'vi9', 'ii9', 'Vsus4'],
    ],
  },
  room: {
    decaySeconds: 1.5,
    damping: 0.35,
    reverbLevel: 0.4,
    delayBeats: 0.75,
    delayFeedback: 0.4,
    loudnessLufs: -11,
    saturation: 0.8,
  },
  tailSeconds: 2.5,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 63, voices: 4, rootless: true });
    const first = plan.sections[0]!;
    const introEnd = first.kind === 'intro' ? first.bars * 4 : 0;
    const sweep =
      introEnd > 0
        ? [
            { beat: 0, hz: 350 },
            { beat: introEnd, hz: 15000 },
          ]
        : [];
    const drums = createPart('kit-909', { gain: 0.85, reverb: 0.16 });
    const bass = createPart('house-bass', { gain: 0.55, duck: 0.5, brightness });
    const keys = createPart(colour < 0.4 ? 'piano' : colour < 0.7 ? 'rhodes' : 'stab', {
      gain: 0.4,
      reverb: 0.25 + 0.3 * space,
      delay: 0.2,
      duck: 0.45,
      chorus: 0.2,
      lowCutHz: 220,
      brightness,
      sweep,
    });
    const pad = createPart('string-pad', {
      gain: 0.22,
      reverb: 0.4,
      chorus: 0.5,
      duck: 0.85,
      lowCutHz: 260,
      brightness,
      sweep,
    });
    const lead = createPart(colour < 0.5 ? 'synth-pluck' : 'vibes', {
      gain: 0.34,
      delay: 0.4,
      reverb: 0.3,
      lowCutHz: 300,
      brightness,
    });
    const comp = pick(['x..x..x...x..x..', '..x..x....x..x..', 'x.....x..x....x.'], rng);
    const rhythm = pick(['..x...x...x...xx', '..X..oX...X..oX.', 'x.....x..ox...x.'], rng);
    const melody = createMelodist(
      plan,
      {
        low: 67,
        high: 84,
        stepsPerBeat: 4,
        density: 0.16 + 0.12 * density,
        leap: 0.3,
        legato: 0.8,
        pentatonic: true,
      },
      rng,
    );
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const inside = spans.filter((span) => span.startBeat >= start && span.startBeat < end);
      const beat = section.kind !== 'break';
      if (beat) drumSteps(drums, 'kick', 'X...', start, section.kind === 'outro' ? end - 4 : end);
      compChords(keys, spans, comp, range, { beats: 0.35, velocity: section.kind === 'break' ? 0.95 : 0.8 });
      if (section.kind !== 'intro') sustainChords(pad, inside, section.kind === 'break' ? 0.95 : 0.6);
      if (section.kind === 'intro') drumSteps(drums, 'hat', '..x.', start + 8, end);
      if (section.kind === 'break') {
        drumSteps(drums, 'shaker', 'xoxo', start, end);
        drumSteps(drums, 'clap', 'o.o.x.x.xxXX', end - 3, end);
      }
      if (section.kind === 'a' || section.kind === 'b') {
        drumHit(drums, 'crash', start, 0.7);
        drumSteps(drums, 'clap', '....X...', start, end);
        drumSteps(drums, 'open-hat', '..X.', start, end, 0.9);
        drumSteps(drums, 'shaker', 'o-x-', start, end);
        if (section.kind === 'b') drumSteps(drums, 'conga', '...x..x....x.xo.', start, end);
        drumSteps(drums, 'snare', '.x.xx', end - 1.25, end, 0.7);
      }
      if (section.kind === 'a' || section.kind === 'b' || section.kind === 'outro') {
        bassFigure(bass, spans, range, { rhythm, figure: ['R', 'R', '8', '5'], centre: 41, legato: 0.75 });
      }
      if (section.kind === 'b' || section.kind === 'break') lead.notes.push(...melody(section));
    }
    return [drums, bass, keys, pad, lead];
  },
};
