import { expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { embedGaussian } from './gaussian-timbre';
import { SignalKernels } from './kernels/signal-kernels';
import { MEL_BANDS } from './log-frames';
import { TIMBRE_GAUSSIAN_SIZE, TimbreStatistics } from './timbre-statistics';

const kernels = new SignalKernels(loadKernelModule());

it('agrees with means and covariances worked out from all frames at once, silent ones left out', () => {
  const rng = createRng('timbre');
  const frames = Array.from({ length: 200 }, () =>
    Float32Array.from({ length: MEL_BANDS }, (_, i) => -4 - i / 40 + 0.5 * normal(rng)),
  );
  const statistics = new TimbreStatistics(kernels);
  const { at, values } = kernels.floats(MEL_BANDS);
  for (const frame of [...frames, new Float32Array(MEL_BANDS).fill(-10)]) {
    values.set(frame);
    statistics.push({ bands: values, bandsAt: at });
  }
  const cepstra = frames.map((frame) =>
    Array.from({ length: 20 }, (_, k) =>
      frame.reduce(
        (sum, value, i) =>
          sum +
          value * Math.sqrt((k === 0 ? 1 : 2) / MEL_BANDS) * Math.cos((Math.PI * k * (i + 0.5)) / MEL_BANDS),
        0,
      ),
    ),
  );
  const mean = cepstra[0]!.map((_, k) => cepstra.reduce((sum, row) => sum + row[k]! / cepstra.length, 0));
  const covariance = mean.map((_, i) =>
    mean.map((_, k) =>
      cepstra.reduce((sum, row) => sum + ((row[i]! - mean[i]!) * (row[k]! - mean[k]!)) / cepstra.length, 0),
    ),
  );
  const shown = statistics.result();
  expect(shown.mean).toHaveLength(13);
  for (const [k, value] of shown.mean.entries()) {
    expect(value).toBeCloseTo(mean[k]!, 4);
    expect(shown.deviation[k]).toBeCloseTo(Math.sqrt(covariance[k]![k]!), 4);
  }
  const gaussian = statistics.gaussian();
  expect(gaussian).toHaveLength(TIMBRE_GAUSSIAN_SIZE);
  const expected = embedGaussian(
    mean.slice(1),
    covariance.slice(1).map((row) => row.slice(1)),
  );
  for (const [i, value] of gaussian.entries()) expect(value).toBeCloseTo(expected[i]!, 3);
});

it('has an answer for silence', () => {
  const statistics = new TimbreStatistics(kernels);
  expect([...statistics.gaussian()].every(Number.isFinite)).toBe(true);
  expect([...statistics.result().mean]).toEqual(new Array(13).fill(0));
});
