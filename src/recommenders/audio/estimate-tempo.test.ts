import { clicks, rhythmOf } from '@tests/fixtures/click-track';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { estimateTempo } from './estimate-tempo';
import { FEATURE_RATE } from './log-frames';

const tempoOf = (samples: Float32Array) => estimateTempo(rhythmOf(samples));

describe('estimateTempo', () => {
  it.each([63, 72.5, 84, 97, 105.3, 120, 128, 140, 151.7, 165])('finds %f BPM within 4 %%', (bpm) => {
    const { tempoBpm, confidence } = tempoOf(clicks(bpm));
    expect(Math.abs(tempoBpm / bpm - 1)).toBeLessThan(0.04);
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('has no tempo for silence', () => {
    expect(tempoOf(new Float32Array(FEATURE_RATE * 5))).toEqual({ tempoBpm: 0, confidence: 0 });
  });

  it('is unsure about noise', () => {
    const rng = createRng(1);
    const noise = Float32Array.from({ length: FEATURE_RATE * 20 }, () => rng() - 0.5);
    expect(tempoOf(noise).confidence).toBeLessThan(0.3);
  });
});
