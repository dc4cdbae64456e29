import type { Rng } from '@/domain/rng';
import { beatsOf } from '../accompaniment';
import { createMelodist } from '../melody';
import { type ChordSpan, pick } from '../plan';
import { createPart, type Part } from '../score';
import { drumHit, drumSteps, stepBeats } from '../steps';
import type { StyleSpec } from '../style-spec';
import { nearestPitch } from '../theory';

const GALLOPS = ['X.xxX.xxX.xxX.xx', 'XxxxX.X.XxxxX.X.', 'X.xXxx.xX.xXxxXx', 'XxXx..XxXxXx..X.'] as const;

/** Twin distorted guitars left and right, palm-muted gallops, double kick, a lead that climbs over the ruins. */
export const metal: StyleSpec = {
  id: 'metal',
  tempoRange: [132, 184],
  minorShare: 1,
  beatsPerBar: 4,
  swing: { ratio: 0.5, unitBeats: 0.25 },
  humanMs: 4,
  progressions: {
    minor: [
      ['i5', 'i5', 'VI5', 'VII5'],
      ['i5', 'III5', 'VII5', 'VI5'],
      ['i5', 'i5', 'iv5', 'VI5 VII5'],
      ['VI5', 'VII5', 'i5', 'i5'],
    ],
    major: [
      ['I5', 'V5', 'vi5', 'IV5'],
      ['I5', 'I5', 'IV5', 'V5'],
    ],
  },
  room: {
    decaySeconds: 1.2,
    damping: 0.4,
    reverbLevel: 0.3,
    delayBeats: 0.75,
    delayFeedback: 0.3,
    loudnessLufs: -8.8,
    saturation: 1.2,
  },
  tailSeconds: 2.5,
  write(plan, rng) {
    const { brightness, density, colour } = plan.character;
    const drive = 22 + 22 * colour;
    const amp = { gain: 0.2, drive, reverb: 0.08, brightness };
    const left = createPart('metal-guitar', { ...amp, pan: -0.85 });
    const right = createPart('metal-guitar', { ...amp, pan: 0.85, drive: drive * 0.85 });
    const chugLeft = createPart('palm-mute', { ...amp, pan: -0.85 });
    const chugRight = createPart('palm-mute', { ...amp, pan: 0.85, drive: drive * 0.85 });
    const bass = createPart('metal-bass', { gain: 0.5, drive: 3, brightness });
    const lead = createPart('guitar-lead', {
      gain: 0.19,
      drive: 9,
      reverb: 0.35,
      delay: 0.3,
      pan: 0.1,
      brightness,
    });
    const drums = createPart('kit-metal', { gain: 1, reverb: 0.16 });
    const melody = createMelodist(
      plan,
      { low: 64, high: 86, stepsPerBeat: 4, density: 0.35 + 0.2 * density, leap: 0.25, legato: 0.95 },
      rng,
    );
    const gallop = pick(GALLOPS, rng);
    for (const section of plan.sections) {
      const range = beatsOf(plan, section);
      const { start, end } = range;
      const inside = plan.chords.filter((span) => span.startBeat >= start && span.startBeat < end);
      const heavy = section.kind === 'a' || section.kind === 'intro';
      for (const span of inside) {
        if (heavy) chug([chugLeft, chugRight], bass, span, gallop, rng);
        else ring([left, right], bass, span);
      }
      if (section.kind === 'intro') {
        drumSteps(drums, 'hat', 'X...', start, end - 4);
        drumSteps(drums, 'snare', 'x...x...x.x.xxXX', end - 4, end);
        continue;
      }
      drumHit(drums, 'crash', start, 1);
      if (section.kind === 'a') {
        drumSteps(drums, 'kick', gallop.replaceAll('x', 'o'), start, end);
        drumSteps(drums, 'snare', '....X.......X...', start, end - 1);
        drumSteps(drums, 'hat', 'x...x...', start, end);
      } else if (section.kind === 'b') {
        drumSteps(drums, 'kick', 'X.o.X.o.X.oox.o.', start, end);
        drumSteps(drums, 'snare', '....X.......X...', start, end - 1);
        drumSteps(drums, 'ride', 'x.o.x.o.', start, end);
        lead.notes.push(...melody(section));
      } else if (section.kind === 'break') {
        drumSteps(drums, 'kick', 'X...............', start, end);
        drumSteps(drums, 'snare', '........X.......', start, end);
        drumSteps(drums, 'crash', 'x...............', start, end, 0.7);
        lead.notes.push(...melody(section));
      } else {
        drumSteps(drums, 'kick', 'XoXo', start, end - 4);
        drumSteps(drums, 'snare', '....X...', start, end - 4);
        drumHit(drums, 'crash', end - 4, 1);
        drumHit(drums, 'kick', end - 4, 1);
      }
      if (section.kind !== 'outro') {
        for (const [k, piece] of (['snare', 'tom-high', 'tom-mid', 'tom-low'] as const).entries()) {
          drumHit(drums, piece, end - 1 + k / 4, 0.9);
        }
      }
    }
    return [drums, bass, left, right, chugLeft, chugRight, lead];
  },
};

/** Palm-muted strokes on the root with open power chords on the accents. */
function chug(guitars: readonly Part[], bass: Part, span: ChordSpan, gallop: string, rng: Rng): void {
  const root = nearestPitch(span.chord.root, 43);
  for (const stroke of stepBeats(gallop)) {
    if (stroke.beat >= span.beats) continue;
    const beat = span.startBeat + stroke.beat;
    const open = stroke.velocity === 1 && stroke.beat > 0 && rng() < 0.3;
    for (const guitar of guitars) {
      for (const interval of open ? [0, 7, 12] : [0, 7]) {
        // The two takes are never quite together: that is what makes them wide.
        const late = guitar === guitars[1] ? 0.012 : 0;
        guitar.notes.push({
          beat: beat + late,
          beats: stroke.beats * (open ? 0.95 : 0.6),
          pitch: root + interval,
          velocity: stroke.velocity,
        });
      }
    }
    bass.notes.push({ beat, beats: stroke.beats * 0.8, pitch: root - 12, velocity: stroke.velocity });
  }
}

/** Ringing power chords, struck twice a bar. */
function ring(guitars: readonly Part[], bass: Part, span: ChordSpan): void {
  const root = nearestPitch(span.chord.root, 45);
  for (let beat = 0; beat < span.beats; beat += 2) {
    for (const guitar of guitars) {
      const late = guitar === guitars[1] ? 0.012 : 0;
      for (const interval of [0, 7, 12])
        guitar.notes.push({
          beat: span.startBeat + beat + late,
          beats: 1.95,
          pitch: root + interval,
          velocity: 0.9,
        });
    }
    for (let k = 0; k < 4; k++)
      bass.notes.push({ beat: span.startBeat + beat + k / 2, beats: 0.45, pitch: root - 12, velocity: 0.8 });
  }
}
