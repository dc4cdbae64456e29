import { adsrLevel } from '../envelope';
import type { SubtractivePatch, VoiceRequest } from '../patch';
import { TABLE_SIZE, wavetable } from '../wavetables';

const BLOCK = 64;

/**
 * Renders one note of a subtractive patch, mono. Envelopes, vibrato and cutoff move once per 64 samples;
 * the amplitude is interpolated between, the filter is the trapezoidal state-variable one.
 */
export function renderSubtractive(patch: SubtractivePatch, request: VoiceRequest): Float32Array {
  const { hz, gateSeconds, velocity, sampleRate, rng } = request;
  const length = Math.ceil((gateSeconds + patch.amp.release) * sampleRate);
  const out = new Float32Array(length);
  const copies = patch.oscillators.flatMap((osc) =>
    Array.from({ length: patch.unison }, (_, k) => {
      const spread = patch.unison > 1 ? (k / (patch.unison - 1) - 0.5) * patch.detuneCents : 0;
      const pitch = hz * 2 ** (osc.tune / 12 + spread / 1200);
      return {
        table: wavetable(osc.wave, pitch * 1.01, sampleRate),
        step: (pitch / sampleRate) * TABLE_SIZE,
        phase: patch.unison > 1 ? rng() * TABLE_SIZE : 0,
        level: osc.level / Math.sqrt(patch.unison),
      };
    }),
  );
  const base = patch.cutoffHz * request.brightness * (hz / 261.6) ** patch.keyFollow * (0.6 + 0.5 * velocity);
  const k = 1 / patch.resonance;
  const noise = patch.noise ?? 0;
  let noiseSeed = Math.floor(rng() * 2147483647) | 1;
  let ic1 = 0;
  let ic2 = 0;
  let amp = adsrLevel(patch.amp, 0, gateSeconds);
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(length, start + BLOCK);
    const t = start / sampleRate;
    const bend = pitchBend(patch, t);
    for (const copy of copies) {
      const { table, level } = copy;
      const step = copy.step * bend;
      let phase = copy.phase;
      for (let i = start; i < end; i++) {
        const index = phase | 0;
        const a = table[index]!;
        out[i]! += level * (a + (table[index + 1]! - a) * (phase - index));
        phase += step;
        if (phase >= TABLE_SIZE) phase -= TABLE_SIZE;
      }
      copy.phase = phase;
    }
    const cutoff = base * 2 ** (patch.cutoffOctaves * adsrLevel(patch.filter, t, gateSeconds));
    const g = Math.tan((Math.PI * Math.min(cutoff, sampleRate * 0.42)) / sampleRate);
    const a1 = 1 / (1 + g * (g + k));
    const a2 = g * a1;
    const a3 = g * a2;
    const target = adsrLevel(patch.amp, end / sampleRate, gateSeconds);
    const slope = (target - amp) / (end - start);
    for (let i = start; i < end; i++) {
      noiseSeed = (Math.imul(noiseSeed, 1664525) + 1013904223) | 0;
      const v3 = out[i]! + noise * noiseSeed * 4.656612873e-10 - ic2;
      const v1 = a1 * ic1 + a2 * v3;
      const v2 = ic2 + a2 * ic1 + a3 * v3;
      ic1 = 2 * v1 - ic1;
      ic2 = 2 * v2 - ic2;
      amp += slope;
      out[i] = v2 * amp;
    }
    amp = target;
  }
  return out;
}

function pitchBend(patch: SubtractivePatch, t: number): number {
  let semitones = 0;
  const { vibrato, glide } = patch;
  if (vibrato && t > vibrato.delay) {
    const grown = Math.min(1, (t - vibrato.delay) / 0.3);
    semitones += (vibrato.cents / 100) * grown * Math.sin(2 * Math.PI * vibrato.hz * t);
  }
  if (glide && t < glide.seconds) semitones += glide.semitones * (1 - t / glide.seconds);
  return semitones === 0 ? 1 : 2 ** (semitones / 12);
}
