import { arpeggiate, beatsOf, compChords, sustainChords } from '../accompaniment';
import { pick } from '../plan';
import { createPart } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { nearestPitch } from '../theory';
import { voiceChords } from '../voice-leading';

/** A hard kick, its rumble, an acid line that opens and closes: few notes, much movement. */
export const techno: StyleSpec = {
  id: 'techno',
  tempoRange: [129, 140],
  minorShare: 0.95,
  beatsPerBar: 4,
  swing: { ratio: 0.5, unitBeats: 0.25 },
  humanMs: 0,
  progressions: {
    minor: [
      ['i', 'i', 'i', 'i'],
      ['i', 'i', 'i', 'VII'],
      ['i', 'i', 'iv', 'i'],
    ],
    major: [
      ['I', 'I', 'I', 'IV'],
      ['I', 'I', 'ii', 'I'],
    ],
  },
  room: {
    decaySeconds: 2.2,
    damping: 0.5,
    reverbLevel: 0.35,
    delayBeats: 0.75,
    delayFeedback: 0.5,
    loudnessLufs: -9.5,
    saturation: 1.1,
  },
  tailSeconds: 2.5,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 60, voices: 3 });
    const lengthBeats = plan.bars * 4;
    const drums = createPart('kit-techno', { gain: 0.95, reverb: 0.14 });
    const rumble = createPart('rumble-bass', { gain: 0.5, duck: 0.85, reverb: 0.05, brightness });
    const sweep = [
      { beat: 0, hz: 280 },
      { beat: lengthBeats * 0.35, hz: 2600 },
      { beat: lengthBeats * 0.55, hz: 700 },
      { beat: lengthBeats * 0.8, hz: 6500 },
      { beat: lengthBeats, hz: 400 },
    ];
    const acid = createPart(colour < 0.6 ? 'acid-bass' : 'synth-pluck', {
      gain: 0.36,
      delay: 0.18,
      reverb: 0.15,
      duck: 0.3,
      lowCutHz: 140,
      brightness,
      sweep,
    });
    const stab = createPart('stab', {
      gain: 0.36,
      delay: 0.55,
      reverb: 0.5 + 0.3 * space,
      duck: 0.35,
      lowCutHz: 260,
      brightness: brightness * 0.8,
    });
    const pad = createPart('warm-pad', {
      gain: 0.24,
      reverb: 0.7,
      chorus: 0.5,
      duck: 0.5,
      lowCutHz: 220,
      brightness,
    });
    const order = Array.from({ length: 16 }, () =>
      rng() < 0.3 - 0.2 * density ? -1 : pick([0, 0, 0, 1, 2, 3, 3], rng),
    );
    const hits = pick(['...x......x.....', 'x.....x.........', '......x......x..'], rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const full = section.kind === 'a' || section.kind === 'b';
      if (section.kind !== 'break') {
        drumSteps(drums, 'kick', 'X...', start, section.kind === 'outro' ? end - 4 : end);
        for (let beat = start; beat < end; beat++) {
          for (const offset of [0.25, 0.5, 0.75]) {
            const span = spans.find((s) => beat >= s.startBeat && beat < s.startBeat + s.beats)!;
            rumble.notes.push({
              beat: beat + offset,
              beats: 0.22,
              pitch: nearestPitch(span.chord.root, 34),
              velocity: 0.6 + 0.3 * offset,
            });
          }
        }
      } else {
        sustainChords(
          pad,
          spans.filter((s) => s.startBeat >= start && s.startBeat < end),
          0.9,
        );
        drumSteps(drums, 'clap', 'o.o.o.x.x.x.xxXX', end - 4, end);
      }
      drumSteps(drums, 'hat', section.kind === 'intro' ? '..x.' : 'o-x-', start, end);
      if (full) {
        drumHit(drums, 'crash', start, 0.7);
        drumSteps(drums, 'open-hat', '..x.', start, end);
        if (section.kind === 'b' || section.occurrence > 0) drumSteps(drums, 'clap', '....x...', start, end);
        if (section.kind === 'b') drumSteps(drums, 'ride', 'x.x.', start, end);
        drumSteps(drums, 'rim', '...x..x...x..x.x', start, end, 0.8);
        drumSteps(drums, 'tom-low', '..........x..x..', end - 4, end);
      }
      if (section.kind !== 'intro') {
        const low = spans.map((span) => ({
          ...span,
          pitches: [0, 12, 7, 19].map((k) => nearestPitch(span.chord.root, 45) + k),
        }));
        arpeggiate(acid, low, range, { order, stepsPerBeat: 4, beats: 0.2, velocity: 0.85 });
      }
      if (section.kind !== 'outro')
        compChords(stab, spans, hits, range, { beats: 0.3, velocity: section.kind === 'intro' ? 0.6 : 0.85 });
    }
    return [drums, rumble, acid, stab, pad];
  },
};
