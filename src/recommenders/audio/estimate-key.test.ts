import { describe, expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { estimateKey } from './estimate-key';
import { SignalKernels } from './kernels/signal-kernels';
import { FEATURE_RATE } from './log-frames';
import { PitchHistogram } from './pitch-histogram';

const scales = { major: [0, 2, 4, 5, 7, 9, 11, 12], minor: [0, 2, 3, 5, 7, 8, 11, 12] };
const chords = {
  major: [
    [0, 4, 7],
    [5, 9, 12],
    [7, 11, 14],
    [0, 4, 7],
  ],
  minor: [
    [0, 3, 7],
    [5, 8, 12],
    [7, 11, 14],
    [0, 3, 7],
  ],
};

/** A scale and a cadence in a tone with overtones; `cents` detunes all of it. */
function play(tonic: number, mode: 'major' | 'minor', cents = 0): Float32Array {
  const noteSamples = Math.round(0.35 * FEATURE_RATE);
  const events = [...scales[mode].map((note) => [note]), ...chords[mode]];
  const out = new Float32Array(events.length * noteSamples);
  for (const [index, notes] of events.entries()) {
    for (const note of notes) {
      const hz = 261.6256 * 2 ** ((tonic + note) / 12 + cents / 1200);
      for (let i = 0; i < noteSamples; i++) {
        let value = 0;
        for (let partial = 1; partial <= 4; partial++) {
          value += Math.sin((2 * Math.PI * hz * partial * i) / FEATURE_RATE) / partial ** 2;
        }
        out[index * noteSamples + i]! += 0.2 * value * Math.exp((-3 * i) / noteSamples);
      }
    }
  }
  return out;
}

const module = loadKernelModule();

function hear(samples: Float32Array): PitchHistogram {
  const histogram = new PitchHistogram(FEATURE_RATE, new SignalKernels(module));
  histogram.push(samples);
  return histogram;
}

describe('key of scales and cadences', () => {
  const keys = Array.from({ length: 12 }, (_, tonic) => tonic);
  it.each(keys)('hears major and minor on pitch class %i', (tonic) => {
    for (const mode of ['major', 'minor'] as const) {
      expect(estimateKey(hear(play(tonic, mode)).chroma())).toMatchObject({ key: tonic, mode });
    }
  });

  it.each([-40, -20, 30, 45])('hears through a tuning of %i cents', (cents) => {
    const histogram = hear(play(2, 'minor', cents));
    expect(histogram.tuningSemitones() * 100).toBeCloseTo(cents, -1);
    expect(estimateKey(histogram.chroma())).toMatchObject({ key: 2, mode: 'minor' });
  });

  it('knows nothing about silence', () => {
    const { confidence, posterior } = estimateKey(hear(new Float32Array(FEATURE_RATE)).chroma());
    expect(confidence).toBeCloseTo(1 / 24, 6);
    expect(posterior.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  });
});
