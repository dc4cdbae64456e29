import { beforeAll, describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { loadTensorflow } from '@/infra/tensorflow';
import { MEL_BANDS } from './log-frames';
import { PATCH_FRAMES } from './network-shape';
import type { Tensorflow } from './network-tensors';
import { initialWeights, weightsByName } from './network-weights';
import { type HeardPlaces, tuneEmbedding } from './tune-embedding';

let tf: Tensorflow;
beforeAll(async () => {
  ({ tf } = await loadTensorflow());
});

/** Tracks that each have a colour of their own, or have nothing in common with themselves. */
function tracks(count: number, hasColour: boolean): HeardPlaces[] {
  const rng = createRng('tracks');
  const colour = () => Float32Array.from({ length: MEL_BANDS }, () => 0.5 * normal(rng));
  const place = (bands: Float32Array) =>
    Float32Array.from(
      { length: PATCH_FRAMES * MEL_BANDS },
      (_, i) => -4 + bands[i % MEL_BANDS]! + 0.6 * normal(rng),
    );
  return Array.from({ length: count }, () => {
    const own = colour();
    return [place(own), place(hasColour ? own : colour())];
  });
}
const start = () => initialWeights(['a', 'b'], createRng('start'));

describe('tuneEmbedding', { timeout: 120_000 }, () => {
  it('learns what tells the tracks of a library apart, and leaves tempo and key alone', () => {
    const weights = start();
    const steps: number[] = [];
    const tuning = tuneEmbedding(tf, weights, tracks(60, true), {
      steps: 12,
      rng: createRng('tune'),
      onStep: (step) => steps.push(step),
    });
    expect(steps).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(tuning.heldOut).toBe(18);
    expect(tuning.after).toBeGreaterThanOrEqual(tuning.before);
    const [before, after] = [weightsByName(weights), weightsByName(tuning.weights)];
    for (const [name, { values }] of before) {
      const isTuned = /^(trunk|embedding)/.test(name);
      expect([name, values.some((value, i) => value !== after.get(name)!.values[i])]).toEqual([
        name,
        isTuned,
      ]);
    }
  });

  it('finds no gain where there is nothing to learn', () => {
    const tuning = tuneEmbedding(tf, start(), tracks(60, false), { steps: 4, rng: createRng('tune') });
    expect(tuning.isBetter).toBe(false);
  });

  it('does not begin with too few tracks', () => {
    expect(() => tuneEmbedding(tf, start(), tracks(39, true), { steps: 1, rng: createRng('tune') })).toThrow(
      /39 tracks are too few/,
    );
  });
});
