import { expect, it } from 'vitest';
import type { LinearModel } from '@/recommenders/collaborative/linear-model';
import { judgeNumbers } from './judge-numbers';

const factors = Float32Array.of(0.4, -0.2, 0, 0.1);
const linear: LinearModel = {
  settings: { regularization: 1, popularityDamping: 0, largestInverse: 0, neighbours: 1 },
  damping: Float32Array.of(1, 1),
  form: 'neighbours',
  offsets: Uint32Array.of(0, 1, 1),
  others: Uint32Array.of(1),
  weights: Float32Array.of(0.5),
};

it('takes numbers that say something', () => {
  expect(judgeNumbers(factors, null, false)).toBeNull();
  expect(judgeNumbers(factors, linear, false)).toBeNull();
});

it('refuses what is not finite, in either model and however little is known', () => {
  expect(judgeNumbers(Float32Array.of(0.4, Number.NaN), null, true)).toContain('not finite');
  const broken = { ...linear, weights: Float32Array.of(Number.POSITIVE_INFINITY) };
  expect(judgeNumbers(factors, broken, true)).toContain('not finite');
});

it('refuses factors of nothing, unless there is nothing to learn', () => {
  const nothing = factors.map((value) => value * 1e-8);
  expect(judgeNumbers(nothing, linear, false)).toContain('shrank to nothing');
  expect(judgeNumbers(nothing, linear, true)).toBeNull();
});
