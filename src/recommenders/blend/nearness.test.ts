import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from './candidate';
import { type Kinship, nearestByAll, nearness } from './nearness';

const every = { collaborative: 1, text: 1, audio: 1 };
const kin = (...anchors: readonly [number, number, number][]): Kinship => ({
  collaborative: Float32Array.from(anchors, ([value]) => value),
  text: Float32Array.from(anchors, ([, value]) => value),
  audio: Float32Array.from(anchors, ([, , value]) => value),
});
const densityOf = (kinship: Kinship, weights: number[], signals = every) =>
  nearness(kinship, weights, signals)!.value;

describe('nearness', () => {
  it('is larger for one loved track that is alike in everything than for several alike in one thing each', () => {
    const together = kin([0.95, 0.95, 0.95], [0.5, 0.5, 0.5], [0.5, 0.5, 0.5]);
    const apart = kin([0.95, 0.5, 0.5], [0.5, 0.95, 0.5], [0.5, 0.5, 0.95]);
    expect(densityOf(together, [1, 1, 1])).toBeGreaterThan(100 * densityOf(apart, [1, 1, 1]));
  });

  it('counts the sound alone where only the sound is asked for', () => {
    const loud = kin([0.1, 0.1, 0.99]);
    const soundOnly = { collaborative: 0, text: 0, audio: 1 };
    expect(densityOf(loud, [1], soundOnly)).toBeGreaterThan(
      densityOf(kin([0.99, 0.99, 0.7]), [1], soundOnly),
    );
    expect(nearness(loud, [1], soundOnly)!.shares).toEqual(soundOnly);
  });

  it('leaves out what is not known, and is nothing where nothing is', () => {
    const unheard = kin([0.9, 0.9, Number.NaN]);
    expect(densityOf(unheard, [1])).toBeCloseTo(densityOf(kin([0.9, 0.9, 0.9]), [1]), 9);
    expect(nearness(unheard, [1], every)!.shares.audio).toBe(0);
    expect(nearness(kin([Number.NaN, Number.NaN, Number.NaN]), [1], every)).toBeNull();
    expect(nearness(kin(), [], every)).toBeNull();
    expect(nearness(unheard, [1], { collaborative: 0, text: 0, audio: 1 })).toBeNull();
  });

  it('grows with each likeness and each weight, and its shares sum to 1', () => {
    const likeness = fc.double({ min: 0, max: 1, noNaN: true });
    const anchor = fc.tuple(likeness, likeness, likeness);
    fc.assert(
      fc.property(
        fc.array(anchor, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        (anchors, weight) => {
          const weights = anchors.map(() => weight);
          const { value, shares } = nearness(kin(...anchors), weights, every)!;
          expect(SIGNALS.reduce((sum, signal) => sum + shares[signal], 0)).toBeCloseTo(1, 9);
          const nearer = anchors.map(([a, b, c]): [number, number, number] => [a, Math.min(1, b + 0.05), c]);
          expect(densityOf(kin(...nearer), weights)).toBeGreaterThanOrEqual(value);
          expect(
            densityOf(
              kin(...anchors),
              weights.map((one) => 2 * one),
            ),
          ).toBeCloseTo(2 * value, 9);
        },
      ),
    );
  });
});

describe('nearestByAll', () => {
  it('is the one most alike in everything, by the signal in which it is most alike', () => {
    const kinship = kin([0.2, 0.99, 0.2], [0.8, 0.7, 0.9], [0.6, 0.6, 0.6]);
    expect(nearestByAll(kinship)).toEqual({ anchor: 1, signal: 'audio' });
  });

  it('goes by what is known, and names no signal that is alike by chance', () => {
    const unknown = Number.NaN;
    expect(nearestByAll(kin([unknown, 0.7, unknown], [0.4, 0.8, 0.4]))).toEqual({
      anchor: 0,
      signal: 'text',
    });
    expect(nearestByAll(kin([0.5, 0.3, unknown]))).toBeNull();
    expect(nearestByAll(kin([unknown, unknown, unknown]))).toBeNull();
    expect(nearestByAll(kin())).toBeNull();
  });
});
