import { applyBiquad, biquad } from '../filters';
import type { PluckPatch, VoiceRequest } from '../patch';

/** Renders one plucked string, mono. The delay line is tuned to a fraction of a sample by an all-pass. */
export function renderPluck(patch: PluckPatch, request: VoiceRequest): Float32Array {
  const { hz, gateSeconds, velocity, sampleRate, rng } = request;
  const length = Math.ceil((gateSeconds + patch.release) * sampleRate);
  const out = new Float32Array(length);
  const bright = Math.min(0.98, patch.brightness * request.brightness * (0.7 + 0.4 * velocity));
  // One-zero loop filter: (1-s) x[n] + s x[n-1], delay s samples at low frequencies.
  const s = 0.5 * (1 - bright);
  const period = sampleRate / hz - s;
  const size = Math.max(2, Math.floor(period - 0.3));
  const fraction = period - size;
  const allpass = (1 - fraction) / (1 + fraction);
  const line = excite(size, bright, patch.position, rng);
  const loop = 10 ** (-3 / (hz * patch.decay));
  const releaseLoop = 10 ** (-3 / (hz * patch.release * 0.8));
  const gate = Math.floor(gateSeconds * sampleRate);
  let cursor = 0;
  let last = 0;
  let apIn = 0;
  let apOut = 0;
  for (let i = 0; i < length; i++) {
    const x = line[cursor]!;
    const low = (1 - s) * x + s * last;
    last = x;
    const y = allpass * (low - apOut) + apIn;
    apIn = low;
    apOut = y;
    line[cursor] = y * (i < gate ? loop : releaseLoop);
    if (++cursor === size) cursor = 0;
    out[i] = y;
  }
  if (patch.body) applyBiquad(out, biquad('peak', patch.body.hz, 1.2, sampleRate, patch.body.gainDb));
  fadeEnd(out, Math.min(length, Math.floor(0.03 * sampleRate)));
  return out;
}

/** A burst of noise, softened by the plectrum and combed by the place where the string is plucked. */
function excite(size: number, bright: number, position: number, rng: () => number): Float32Array {
  const line = new Float32Array(size);
  let low = 0;
  const a = 0.06 + 0.6 * bright * bright;
  for (let i = 0; i < size; i++) {
    low += a * (rng() * 2 - 1 - low);
    line[i] = low;
  }
  const lag = Math.max(1, Math.floor(size * position));
  const source = line.slice();
  let mean = 0;
  for (let i = 0; i < size; i++) {
    line[i] = source[i]! - source[(i + size - lag) % size]!;
    mean += line[i]! / size;
  }
  let energy = 0;
  for (let i = 0; i < size; i++) {
    line[i]! -= mean;
    energy += line[i]! ** 2;
  }
  const gain = 0.35 / Math.sqrt(energy / size + 1e-9);
  for (let i = 0; i < size; i++) line[i]! *= gain;
  return line;
}

function fadeEnd(out: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) out[out.length - 1 - i]! *= i / count;
}
