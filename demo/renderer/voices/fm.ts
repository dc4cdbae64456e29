import { adsrLevel } from '../envelope';
import type { FmPatch, VoiceRequest } from '../patch';
import { TABLE_SIZE, wavetable } from '../wavetables';

const BLOCK = 64;

/** Renders one note of a frequency-modulation patch, mono: bells, electric pianos. */
export function renderFm(patch: FmPatch, request: VoiceRequest): Float32Array {
  const { hz, gateSeconds, velocity, brightness, sampleRate } = request;
  const length = Math.ceil((gateSeconds + patch.amp.release) * sampleRate);
  const out = new Float32Array(length);
  const sine = wavetable('sine', 440, sampleRate);
  const scale = TABLE_SIZE / (2 * Math.PI);
  // Keeps the side bands of high notes below Nyquist.
  const tame = Math.min(1, 900 / hz);
  for (const pair of patch.pairs) {
    const step = ((hz * pair.ratio) / sampleRate) * TABLE_SIZE;
    const modStep = ((hz * pair.modRatio) / sampleRate) * TABLE_SIZE;
    if (step > TABLE_SIZE * 0.4) continue;
    let phase = 0;
    let modPhase = 0;
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(length, start + BLOCK);
      const t = start / sampleRate;
      const depth =
        pair.index * brightness * tame * (0.3 + 0.9 * velocity) * Math.exp(-t / pair.indexDecay) * scale;
      const from = pair.level * Math.exp(-t / pair.decay);
      const to = pair.level * Math.exp(-(end / sampleRate) / pair.decay);
      const slope = (to - from) / (end - start);
      let level = from;
      for (let i = start; i < end; i++) {
        const where = phase + depth * sine[modPhase | 0]! + 8 * TABLE_SIZE;
        out[i]! += level * sine[(where | 0) & (TABLE_SIZE - 1)]!;
        level += slope;
        phase += step;
        if (phase >= TABLE_SIZE) phase -= TABLE_SIZE;
        modPhase += modStep;
        while (modPhase >= TABLE_SIZE) modPhase -= TABLE_SIZE;
      }
    }
  }
  shape(out, patch, gateSeconds, sampleRate);
  return out;
}

function shape(out: Float32Array, patch: FmPatch, gateSeconds: number, sampleRate: number): void {
  const { tremolo } = patch;
  let gain = adsrLevel(patch.amp, 0, gateSeconds);
  for (let start = 0; start < out.length; start += BLOCK) {
    const end = Math.min(out.length, start + BLOCK);
    const t = end / sampleRate;
    const wobble = tremolo ? 1 - tremolo.depth * (0.5 + 0.5 * Math.sin(2 * Math.PI * tremolo.hz * t)) : 1;
    const target = adsrLevel(patch.amp, t, gateSeconds) * wobble;
    const slope = (target - gain) / (end - start);
    for (let i = start; i < end; i++) {
      gain += slope;
      out[i]! *= gain;
    }
    gain = target;
  }
}
