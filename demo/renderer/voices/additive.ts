import { adsrLevel } from '../envelope';
import type { AdditivePatch, VoiceRequest } from '../patch';

const BLOCK = 64;

/**
 * Renders one note as a sum of partials, mono. Each partial is a rotating complex number (two multiplications a sample),
 * decaying faster the higher it is, as on a struck string.
 */
export function renderAdditive(patch: AdditivePatch, request: VoiceRequest): Float32Array {
  const { hz, gateSeconds, velocity, brightness, sampleRate, rng } = request;
  const length = Math.ceil((gateSeconds + patch.amp.release) * sampleRate);
  const out = new Float32Array(length);
  patch.partials.forEach((level, index) => {
    const n = index + 1;
    const partialHz = hz * n * Math.sqrt(1 + patch.inharmonicity * n * n);
    if (partialHz > sampleRate * 0.45 || level === 0) return;
    // Softer and darker touch: high partials need force.
    const amplitude = level * (0.45 + 0.55 * velocity * brightness) ** (index * 0.55);
    addPartial(
      out,
      partialHz,
      amplitude,
      decayPerSample(patch, hz, n, sampleRate),
      rng() * 2 * Math.PI,
      sampleRate,
    );
  });
  if (patch.hammer > 0) addHammer(out, patch.hammer * velocity, sampleRate, rng);
  let gain = adsrLevel(patch.amp, 0, gateSeconds);
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(length, start + BLOCK);
    const target = adsrLevel(patch.amp, end / sampleRate, gateSeconds);
    const slope = (target - gain) / (end - start);
    for (let i = start; i < end; i++) {
      gain += slope;
      out[i]! *= gain;
    }
    gain = target;
  }
  return out;
}

function decayPerSample(patch: AdditivePatch, hz: number, n: number, sampleRate: number): number {
  if (!Number.isFinite(patch.decay)) return 1;
  const seconds = (patch.decay * (261.6 / hz) ** 0.6) / (1 + 0.28 * (n - 1));
  return 10 ** (-3 / (seconds * sampleRate));
}

function addPartial(
  out: Float32Array,
  hz: number,
  amplitude: number,
  decay: number,
  phase: number,
  sampleRate: number,
) {
  const w = (2 * Math.PI * hz) / sampleRate;
  const cos = Math.cos(w) * decay;
  const sin = Math.sin(w) * decay;
  let re = Math.cos(phase) * amplitude;
  let im = Math.sin(phase) * amplitude;
  for (let i = 0; i < out.length; i++) {
    out[i]! += im;
    const next = re * cos - im * sin;
    im = re * sin + im * cos;
    re = next;
  }
}

function addHammer(out: Float32Array, level: number, sampleRate: number, rng: () => number): void {
  const count = Math.min(out.length, Math.floor(0.02 * sampleRate));
  let low = 0;
  for (let i = 0; i < count; i++) {
    low += 0.2 * (rng() * 2 - 1 - low);
    out[i]! += level * low * (1 - i / count) ** 2;
  }
}
