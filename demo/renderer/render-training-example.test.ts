import { describe, expect, test } from 'vitest';
import { renderTrainingExample } from './render-training-example';

/** Strength of the pulse at a tempo: autocorrelation of the rises of energy at one beat's lag. */
function pulse(samples: Float32Array, sampleRate: number, tempoBpm: number): number {
  const hop = 128;
  const rises: number[] = [];
  let previous = 0;
  for (let start = 0; start + hop <= samples.length; start += hop) {
    let energy = 0;
    for (let i = start; i < start + hop; i++) energy += samples[i]! ** 2;
    rises.push(Math.max(0, energy - previous));
    previous = energy;
  }
  const mean = rises.reduce((sum, rise) => sum + rise, 0) / rises.length;
  const lag = (60 / tempoBpm) * (sampleRate / hop);
  let best = 0;
  for (const shift of [Math.floor(lag), Math.ceil(lag)]) {
    let sum = 0;
    for (let i = shift; i < rises.length; i++) sum += (rises[i]! - mean) * (rises[i - shift]! - mean);
    best = Math.max(best, sum);
  }
  return best;
}

describe('renderTrainingExample', () => {
  test('gives the asked length of mono sound with its truth', () => {
    const example = renderTrainingExample({ seed: 4, style: 'lofi', seconds: 6 });
    expect(example.samples.length).toBe(6 * 22050);
    expect(example).toMatchObject({ sampleRate: 22050, style: 'lofi' });
    expect(example.samples.some((sample) => Math.abs(sample) > 0.05)).toBe(true);
  });

  test('repeats exactly', () => {
    expect(renderTrainingExample({ seed: 9, seconds: 3 })).toEqual(
      renderTrainingExample({ seed: 9, seconds: 3 }),
    );
  });

  test.each([97, 141])('pulses at the stated tempo: %i BPM', (tempoBpm) => {
    const { samples, sampleRate } = renderTrainingExample({ seed: 2, style: 'house', tempoBpm, seconds: 6 });
    const stated = pulse(samples, sampleRate, tempoBpm);
    for (const other of [0.9, 0.93, 1.07, 1.1])
      expect(stated).toBeGreaterThan(1.5 * pulse(samples, sampleRate, tempoBpm * other));
  });
});
