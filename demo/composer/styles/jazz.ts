import type { Rng } from '@/domain/rng';
import { beatsOf, compChords } from '../accompaniment';
import { createMelodist } from '../melody';
import { chordAt, type Plan, pick } from '../plan';
import { createPart, type Part } from '../score';
import { drumHit, drumSteps } from '../steps';
import type { StyleSpec } from '../style-spec';
import { nearestPitch, pitchClasses } from '../theory';
import { voiceChords } from '../voice-leading';

/** A trio after midnight: walking bass, ride cymbal in swing, piano or vibraphone telling the story. */
export const jazz: StyleSpec = {
  id: 'jazz',
  tempoRange: [126, 192],
  minorShare: 0.45,
  beatsPerBar: 4,
  swing: { ratio: 0.64, unitBeats: 0.5 },
  humanMs: 9,
  progressions: {
    major: [
      ['ii7', 'V13', 'Imaj7', 'vi7'],
      ['Imaj7 vi7', 'ii7 V7', 'iii7 vi7', 'ii7 V7b9'],
      ['Imaj9', 'iv6', 'Imaj9', 'ii7 V13'],
    ],
    minor: [
      ['i6', 'iiø7 V7b9', 'i6', 'iiø7 V7b9'],
      ['i7', 'iv7', 'iiø7', 'V7b9'],
      ['iv7', 'VII9', 'IIImaj7', 'iiø7 V7b9'],
    ],
  },
  room: {
    decaySeconds: 0.9,
    damping: 0.5,
    reverbLevel: 0.4,
    delayBeats: 0.5,
    delayFeedback: 0.1,
    loudnessLufs: -18.5,
    saturation: 0.1,
  },
  tailSeconds: 3,
  write(plan, rng) {
    const { brightness, space, density, colour } = plan.character;
    const spans = voiceChords(plan.chords, { centre: 61, voices: 4, rootless: true });
    const piano = createPart('piano', {
      gain: 0.34,
      pan: -0.2,
      reverb: 0.25 + 0.2 * space,
      lowCutHz: 90,
      brightness,
    });
    const solo = createPart(colour < 0.5 ? 'piano' : colour < 0.8 ? 'vibes' : 'nylon-guitar', {
      gain: 0.48,
      pan: 0.1,
      reverb: 0.35,
      lowCutHz: 120,
      brightness,
    });
    const bass = createPart('upright-bass', { gain: 0.72, pan: 0.05, reverb: 0.08, brightness });
    const drums = createPart('kit-brush', { gain: 0.75, reverb: 0.25 });
    const melody = createMelodist(
      plan,
      { low: 62, high: 86, stepsPerBeat: 2, density: 0.45 + 0.2 * density, leap: 0.4, legato: 0.88 },
      rng,
    );
    const comp = pick(['x.....x.........', '......x.......x.', 'x.........x...x.', '..x.......x.....'], rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const last = section.kind === 'outro';
      const stop = last ? end - 4 : end;
      compChords(
        piano,
        spans,
        comp,
        { start, end: stop },
        { beats: section.kind === 'break' ? 1.2 : 0.7, velocity: 0.75 },
      );
      walk(bass, plan, start, stop, section.kind === 'intro' ? 2 : 1, rng);
      drumSteps(drums, 'ride', 'x...x.o.', start, stop, section.kind === 'intro' ? 0.7 : 0.95);
      drumSteps(drums, 'hat', '....x...', start, stop);
      if (section.kind !== 'intro') {
        drumSteps(drums, 'brush', '....x.......x...', start, stop);
        drumSteps(drums, 'kick', 'o.......o.......', start, stop, 0.7);
        drumSteps(drums, 'snare', rng() < 0.5 ? '..........-...o.' : '......-.......-.', start, stop);
      }
      if (section.kind === 'break') drumSteps(drums, 'tom-mid', '......o.......o.', start, stop);
      if (last) {
        compChords(piano, spans, 'x...............', { start: stop, end }, { strumBeats: 0.05 });
        bass.notes.push({ beat: stop, beats: 3.5, pitch: nearestPitch(plan.tonic, 36), velocity: 0.85 });
        drumHit(drums, 'crash', stop, 0.6);
      } else if (section.kind !== 'intro') {
        solo.notes.push(...melody(section));
      }
    }
    return [piano, solo, bass, drums];
  },
};

/** A walking line: the root where a chord begins, chord notes between, a step into the next root at the end. */
function walk(bass: Part, plan: Plan, start: number, end: number, stride: number, rng: Rng): void {
  let pitch = 40;
  for (let beat = start; beat < end; beat += stride) {
    const chord = chordAt(plan, beat);
    const changes = beat === start || chordAt(plan, beat - stride) !== chord;
    const next = chordAt(plan, Math.min(beat + stride, end - 0.01));
    if (changes) pitch = nearestPitch(chord.root, pitch > 46 ? 40 : pitch);
    else if (next !== chord) pitch = nearestPitch(next.root, pitch) + (rng() < 0.5 ? 2 : -2);
    else pitch = nearestPitch(pick(pitchClasses(chord).slice(1, 3), rng), pitch + (rng() < 0.5 ? 3 : -3));
    pitch = Math.max(31, Math.min(52, pitch));
    if (changes && pitch % 12 !== chord.root) pitch = nearestPitch(chord.root, 40);
    bass.notes.push({ beat, beats: stride * 0.92, pitch, velocity: 0.85 + 0.1 * rng() });
  }
}
