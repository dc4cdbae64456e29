import { bassFigure, beatsOf, compChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { voiceChords } from '../voice-leading';

/** Hip-hop for homework: dusty drums dragging behind, jazz chords on an electric piano, the needle in the groove. */
export const lofi: StyleSpec = {
  id: 'lofi',
  tempoRange: [70, 88],
  minorShare: 0.5,
  beatsPerBar: 4,
  swing: { ratio: 0.6, unitBeats: 0.25 },
  humanMs: 9,
  progressions: {
    major: [
      ['ii9', 'V13', 'Imaj9', 'vi9'],
      ['Imaj9', 'vi9', 'ii9', 'V13'],
      ['IVmaj7', 'iii7', 'ii9', 'Imaj9'],
    ],
    minor: [
      ['i9', 'iv9', 'VImaj7', 'v7'],
      ['iiø7', 'v7', 'i9', 'i9'],
      ['VImaj7', 'v7', 'i9', 'iv9'],
    ],
  },
  room: {
    decaySeconds: 1.1,
    damping: 0.7,
    reverbLevel: 0.35,
    delayBeats: 0.75,
    delayFeedback: 0.3,
    loudnessLufs: -15.5,
    saturation: 0.8,
  },
  tailSeconds: 3,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const dark = brightness * 0.75;
    const spans = voiceChords(plan.chords, { centre: 60, voices: 4, rootless: true });
    const end = plan.bars * 4;
    const tape = [
      { beat: 0, hz: 900 },
      { beat: Math.min(16, end / 4), hz: 4200 },
      { beat: end * 0.9, hz: 4200 },
      { beat: end, hz: 1200 },
    ];
    const drums = createPart('kit-dusty', { gain: 0.85, reverb: 0.15 });
    const bass = createPart(colour < 0.5 ? 'sub-bass' : 'upright-bass', {
      gain: colour < 0.5 ? 0.5 : 0.75,
      brightness: dark,
    });
    const keys = createPart(colour < 0.65 ? 'rhodes' : 'felt-piano', {
      gain: 0.46,
      reverb: 0.2 + 0.3 * space,
      chorus: 0.4,
      lowCutHz: 160,
      brightness: dark,
      sweep: tape,
    });
    const lead = createPart(pick(['nylon-guitar', 'vibes', 'flute', 'felt-piano'], rng), {
      gain: 0.4,
      pan: 0.2,
      delay: 0.25,
      reverb: 0.4,
      lowCutHz: 200,
      brightness: dark,
    });
    const melody = createMelodist(
      plan,
      {
        low: 64,
        high: 81,
        stepsPerBeat: 4,
        density: 0.16 + 0.1 * density,
        leap: 0.3,
        legato: 0.85,
        pentatonic: true,
      },
      rng,
    );
    const comp = pick(['x.........x.....', 'x.....o.........', 'x..x............', 'x.........o..o..'], rng);
    const kick = pick(['X......x..X.....', 'X..x......X.....', 'X.....x...X..o..'], rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start } = range;
      for (let beat = start; beat < range.end; beat += 4.6 * (plan.tempoBpm / 80))
        drumHit(drums, 'crackle', beat, 0.9);
      compChords(keys, spans, comp, range, { velocity: 0.8, strumBeats: 0.02 });
      if (section.kind === 'intro') continue;
      const beatless = section.kind === 'break';
      if (!beatless) {
        const stop = section.kind === 'outro' ? range.end - 4 : range.end;
        drumSteps(drums, 'kick', kick, start, stop);
        drumSteps(drums, 'snare', '....x.......x..-', start, stop);
        drumSteps(drums, 'hat', section.kind === 'b' ? 'xoxoxoxoxox-xoxo' : 'x.o.x.o.x.o-x.o.', start, stop);
        if (section.occurrence % 2 === 1) drumSteps(drums, 'open-hat', '..............x.', start, stop);
        drumSteps(drums, 'rim', '..x..x', stop - 1.5, stop, 0.8);
      }
      bassFigure(bass, spans, range, {
        rhythm: beatless ? 'x...............' : pick(['X......ox.....o.', 'X.....x...o.....'], rng),
        figure: ['R', 'R', '5', 'A'],
        centre: 40,
        legato: 0.85,
      });
      if (section.kind === 'b' || section.kind === 'break' || section.occurrence > 0)
        lead.notes.push(...melody(section));
    }
    return [drums, bass, keys, lead];
  },
};
