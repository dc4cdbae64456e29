import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { estimateTempo } from './estimate-tempo';
import { FEATURE_RATE, FRAME_RATE, LogFrames } from './log-frames';
import { OnsetEnvelope } from './onset-envelope';

function tempoOf(samples: Float32Array) {
  const onsets = new OnsetEnvelope();
  new LogFrames(({ bands }) => onsets.push(bands)).push(samples);
  return estimateTempo(onsets.toArray(), FRAME_RATE);
}

/** Short noise bursts on every beat, the first of four louder. */
function clicks(bpm: number, seconds = 20): Float32Array {
  const rng = createRng(bpm);
  const samples = new Float32Array(FEATURE_RATE * seconds);
  for (let beat = 0; (beat * 60) / bpm < seconds - 0.1; beat++) {
    const start = Math.round(((beat * 60) / bpm) * FEATURE_RATE);
    for (let i = 0; i < 800; i++) {
      samples[start + i]! += (beat % 4 === 0 ? 0.8 : 0.5) * (rng() - 0.5) * Math.exp(-i / 200);
    }
  }
  return samples;
}

describe('estimateTempo', () => {
  it.each([63, 72.5, 84, 97, 105.3, 120, 128, 140, 151.7, 165])('finds %f BPM within 4 %%', (bpm) => {
    const { tempoBpm, confidence } = tempoOf(clicks(bpm));
    expect(Math.abs(tempoBpm / bpm - 1)).toBeLessThan(0.04);
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('has no tempo for silence or a moment of sound', () => {
    expect(tempoOf(new Float32Array(FEATURE_RATE * 5))).toEqual({ tempoBpm: 0, confidence: 0 });
    expect(tempoOf(clicks(120, 1)).confidence).toBeLessThan(1);
  });

  it('is unsure about noise', () => {
    const rng = createRng(1);
    const noise = Float32Array.from({ length: FEATURE_RATE * 20 }, () => rng() - 0.5);
    expect(tempoOf(noise).confidence).toBeLessThan(0.3);
  });
});
