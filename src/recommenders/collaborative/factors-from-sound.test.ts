import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { fitFactorsFromSound, type HeardItem, scoreBySound } from './factors-from-sound';

const EMBEDDING = 8;
const FACTORS = 5;

/** Items whose factors follow from their sound, up to noise. */
function world(count: number, noise: number, seed = 'world') {
  const rng = createRng(seed);
  const draw = (size: number) => Float32Array.from({ length: size }, () => normal(rng));
  const map = Array.from({ length: FACTORS }, () => draw(EMBEDDING));
  const offset = draw(FACTORS);
  const items = Array.from({ length: count }, (): HeardItem => {
    const embedding = draw(EMBEDDING);
    const factors = Float32Array.from(map, (row, k) =>
      row.reduce((sum, weight, i) => sum + weight * embedding[i]!, offset[k]! + noise * normal(rng)),
    );
    return { embedding, factors };
  });
  return { items, user: draw(FACTORS) };
}
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + value * b[i]!, 0);

describe('fitFactorsFromSound', () => {
  it('scores tracks it has not seen as their true factors would', () => {
    const { items, user } = world(400, 0.01);
    const fitted = fitFactorsFromSound(items.slice(0, 300))!;
    expect(fitted.explained).toBeGreaterThan(0.95);
    const score = scoreBySound(fitted, user);
    const truths = items.slice(300).map(({ factors }) => dot(factors, user));
    const scores = items.slice(300).map(({ embedding }) => score(embedding));
    for (const [i, truth] of truths.entries()) expect(Math.abs(scores[i]! - truth)).toBeLessThan(0.6);
  });

  it('tells what it explains of items it has not seen, as leaving each out does', () => {
    const { items } = world(40, 2);
    const fitted = fitFactorsFromSound(items)!;
    // Naive: with its ridge not known, the best of leaving-one-out fits bounds it from both sides.
    const means = (all: readonly HeardItem[]) =>
      Array.from(
        { length: FACTORS },
        (_, k) => all.reduce((sum, { factors }) => sum + factors[k]!, 0) / all.length,
      );
    let unexplained = 0;
    let total = 0;
    for (const [out, { embedding, factors }] of items.entries()) {
      const others = items.filter((_, i) => i !== out);
      const refit = fitFactorsFromSound(others);
      const mean = means(others);
      for (let k = 0; k < FACTORS; k++) {
        const unit = Float32Array.from({ length: FACTORS }, (_, i) => (i === k ? 1 : 0));
        const predicted = refit ? scoreBySound(refit, unit)(embedding) : mean[k]!;
        unexplained += (factors[k]! - predicted) ** 2;
        total += (factors[k]! - mean[k]!) ** 2;
      }
    }
    expect(fitted.explained).toBeCloseTo(1 - unexplained / total, 1);
  });

  it('does without where sound says nothing, or too few were heard', () => {
    const { items } = world(200, 0);
    const shuffled = items.map(({ embedding }, i) => ({
      embedding,
      factors: items[(i * 71 + 13) % items.length]!.factors,
    }));
    expect(fitFactorsFromSound(shuffled)).toBeNull();
    expect(fitFactorsFromSound(items.slice(0, 10))).toBeNull();
    expect(
      fitFactorsFromSound(items.map((item) => ({ ...item, factors: new Float32Array(FACTORS) }))),
    ).toBeNull();
  });
});
