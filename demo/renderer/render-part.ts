import type { Rng } from '@/domain/rng';
import type { Note, Part } from '../composer/score';
import { amplify } from './effects/amplifier';
import { applyBiquad, biquad, sweepLowpass } from './filters';
import { PATCHES } from './patches';
import { renderVoice } from './render-voice';

export interface PartContext {
  secondsPerBeat: number;
  sampleRate: number;
  rng: Rng;
  /** Side-chain curve of the piece, or null when nothing ducks. */
  ducking: Float32Array | null;
}

/** Shades of touch a note is rendered in; its exact velocity scales the gain. */
const TOUCHES = 4;

/**
 * Renders a pitched part into `line` (mono) with its amplifier, sweep, low cut and side-chain. Notes of the same pitch,
 * length and touch are synthesised once and mixed again wherever they return: music repeats itself.
 * @throws when the part names an instrument that does not exist
 */
export function renderPart(part: Part, line: Float32Array, context: PartContext): void {
  const { secondsPerBeat, sampleRate, rng } = context;
  const patch = PATCHES[part.instrument];
  if (!patch) throw new Error(`Unknown instrument "${part.instrument}"`);
  const cache = new Map<string, Float32Array>();
  for (const note of part.notes) {
    const touch = Math.min(TOUCHES, Math.max(1, Math.ceil(note.velocity * TOUCHES)));
    // Two centiseconds are not heard in a length, but let many notes share one rendering.
    const gateSeconds = Math.max(0.03, Math.round(note.beats * secondsPerBeat * 50) / 50);
    const key = `${note.pitch}/${gateSeconds}/${touch}`;
    let voice = cache.get(key);
    if (!voice) {
      const hz = 440 * 2 ** ((note.pitch - 69) / 12);
      const velocity = touch / TOUCHES;
      voice = renderVoice(patch, {
        hz,
        gateSeconds,
        velocity,
        brightness: part.mix.brightness,
        sampleRate,
        rng,
      });
      cache.set(key, voice);
    }
    mixNote(line, voice, note, secondsPerBeat * sampleRate);
  }
  applyInserts(part, line, context);
}

function mixNote(line: Float32Array, voice: Float32Array, note: Note, samplesPerBeat: number): void {
  // "| 0": an integer, for the compiler, in the loop that runs most often.
  const at = Math.max(0, Math.round(note.beat * samplesPerBeat)) | 0;
  const gain = note.velocity ** 1.3;
  const count = Math.min(voice.length, line.length - at) | 0;
  for (let i = 0; i < count; i++) line[at + i]! += voice[i]! * gain;
}

function applyInserts(part: Part, line: Float32Array, context: PartContext): void {
  const { mix } = part;
  const { sampleRate, secondsPerBeat, ducking } = context;
  if (mix.drive > 0) amplify(line, mix.drive, sampleRate);
  if (mix.sweep.length > 0)
    sweepLowpass(line, sampleRate, 0.9, (t) => sweepHz(mix.sweep, t / secondsPerBeat));
  if (mix.lowCutHz > 0) applyBiquad(line, biquad('highpass', mix.lowCutHz, 0.7, sampleRate));
  if (mix.duck > 0 && ducking) {
    const depth = mix.duck;
    for (let i = 0; i < line.length; i++) line[i]! *= 1 - depth * (1 - ducking[i]!);
  }
}

function sweepHz(points: Part['mix']['sweep'], beat: number): number {
  const next = points.findIndex((point) => point.beat > beat);
  if (next < 0) return points[points.length - 1]!.hz;
  if (next === 0) return points[0]!.hz;
  const a = points[next - 1]!;
  const b = points[next]!;
  return a.hz * (b.hz / a.hz) ** ((beat - a.beat) / (b.beat - a.beat));
}
