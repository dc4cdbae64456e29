import { createRng } from '@/domain/rng';
import { DRUM_PIECES, type Part, type Score } from '../composer/score';
import { addChorus } from './effects/chorus';
import { addDelay } from './effects/delay';
import { master } from './effects/mastering';
import { addReverb } from './effects/reverb';
import { KITS } from './kits';
import { mixDrums } from './mix-drums';
import { renderPart } from './render-part';

export interface StereoAudio {
  left: Float32Array;
  right: Float32Array;
  sampleRate: number;
}

/** Buses that all parts are mixed to. */
export interface Buses {
  left: Float32Array;
  right: Float32Array;
  reverb: Float32Array;
  delay: Float32Array;
}

/**
 * Plays a score: parts are rendered one after another into a scratch line (each distinct note only once), sent to the
 * dry and effect buses, and the sum is mastered to the style's loudness. Samples stay within -1..1, the end is silent.
 * @param sampleRate in hertz, 44,100 for files
 */
export function renderScore(score: Score, sampleRate = 44100): StereoAudio {
  const secondsPerBeat = 60 / score.tempoBpm;
  const length = Math.ceil((score.lengthBeats * secondsPerBeat + score.tailSeconds) * sampleRate);
  const buses: Buses = {
    left: new Float32Array(length),
    right: new Float32Array(length),
    reverb: new Float32Array(length),
    delay: new Float32Array(length),
  };
  const rng = createRng(`${score.seed}/render`);
  const ducking = kickCurve(score, length, sampleRate);
  const scratch = new Float32Array(length);
  for (const part of score.parts) {
    const kit = KITS[part.instrument];
    if (kit) {
      mixDrums(part, kit, buses, { secondsPerBeat, sampleRate, rng });
      continue;
    }
    scratch.fill(0);
    renderPart(part, scratch, { secondsPerBeat, sampleRate, rng, ducking });
    sendPart(part, scratch, buses, sampleRate);
  }
  const { room } = score;
  const seconds = room.delayBeats * secondsPerBeat;
  addDelay(buses.delay, buses.left, buses.right, buses.reverb, {
    seconds,
    feedback: room.delayFeedback,
    sampleRate,
  });
  addReverb(buses.reverb, buses.left, buses.right, {
    decaySeconds: room.decaySeconds,
    damping: room.damping,
    level: room.reverbLevel,
    sampleRate,
  });
  fadeOut(buses, score, secondsPerBeat, sampleRate);
  master(buses.left, buses.right, {
    loudnessLufs: room.loudnessLufs,
    saturation: room.saturation,
    sampleRate,
  });
  return { left: buses.left, right: buses.right, sampleRate };
}

function sendPart(part: Part, signal: Float32Array, buses: Buses, sampleRate: number): void {
  const { mix } = part;
  // Constant-power panning.
  const angle = ((mix.pan + 1) * Math.PI) / 4;
  const gainLeft = mix.gain * Math.cos(angle) * Math.SQRT2;
  const gainRight = mix.gain * Math.sin(angle) * Math.SQRT2;
  const reverb = mix.gain * mix.reverb;
  const delay = mix.gain * mix.delay;
  const { left, right } = buses;
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i]!;
    left[i]! += x * gainLeft;
    right[i]! += x * gainRight;
  }
  if (reverb > 0) for (let i = 0; i < signal.length; i++) buses.reverb[i]! += signal[i]! * reverb;
  if (delay > 0) for (let i = 0; i < signal.length; i++) buses.delay[i]! += signal[i]! * delay;
  if (mix.chorus > 0) addChorus(signal, left, right, { amount: mix.chorus, gain: mix.gain, sampleRate });
}

/** 1 where nothing strikes, falling to 0 at each kick and back within 220 ms: what side-chain compression follows. */
function kickCurve(score: Score, length: number, sampleRate: number): Float32Array | null {
  if (!score.parts.some((part) => part.mix.duck > 0)) return null;
  const curve = new Float32Array(length).fill(1);
  const kick = DRUM_PIECES.indexOf('kick');
  const recovery = Math.min(0.26, 40 / score.tempoBpm);
  const span = Math.floor(recovery * sampleRate);
  const lead = Math.floor(0.004 * sampleRate);
  for (const part of score.parts) {
    if (!KITS[part.instrument]) continue;
    for (const note of part.notes) {
      if (note.pitch !== kick || note.velocity < 0.4) continue;
      const at = Math.round(((note.beat * 60) / score.tempoBpm) * sampleRate);
      for (let i = Math.max(0, -at - lead); i < lead && at - lead + i < length; i++) {
        const where = at - lead + i;
        if (where >= 0) curve[where] = Math.min(curve[where]!, 1 - i / lead);
      }
      for (let i = 0; i < span && at + i < length; i++) {
        const x = i / span;
        curve[at + i] = Math.min(curve[at + i]!, x * x * (3 - 2 * x));
      }
    }
  }
  return curve;
}

function fadeOut(buses: Buses, score: Score, secondsPerBeat: number, sampleRate: number): void {
  const start = Math.floor(score.lengthBeats * secondsPerBeat * sampleRate);
  const { left, right } = buses;
  for (let i = start; i < left.length; i++) {
    const x = 1 - (i - start) / (left.length - start);
    left[i]! *= x * x;
    right[i]! *= x * x;
  }
  const attack = Math.floor(0.004 * sampleRate);
  for (let i = 0; i < attack && i < left.length; i++) {
    left[i]! *= i / attack;
    right[i]! *= i / attack;
  }
}
