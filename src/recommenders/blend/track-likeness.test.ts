import { expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import type { Signal } from './candidate';
import { drawPairs, jointLikeness, type LikenessScale, measureLikeness } from './track-likeness';

/** Tracks on a line: alike by how near they are. Of every third nothing is written. */
const likeness = (a: number, b: number, signal: Signal) => {
  if (signal === 'collaborative') return Number.NaN;
  if (signal === 'text' && (a % 3 === 0 || b % 3 === 0)) return Number.NaN;
  return (signal === 'text' ? 100 : 1) * -Math.abs(a - b);
};

const scaleOf = (pairs: Uint32Array): LikenessScale => {
  const measure = (signal: Signal) => measureLikeness(pairs, (a, b) => likeness(a, b, signal));
  return { collaborative: measure('collaborative'), text: measure('text'), audio: measure('audio') };
};

it('is the share of pairs that are less alike, over the signals that know both, whatever their scales', () => {
  const scale = scaleOf(drawPairs(50, createRng('pairs'), 4000));
  const of = (a: number, b: number) =>
    jointLikeness(scale, likeness(a, b, 'collaborative'), likeness(a, b, 'text'), likeness(a, b, 'audio'));
  let below = 0;
  let pairs = 0;
  for (let a = 0; a < 50; a++) {
    for (let b = 0; b < a; b++) {
      pairs++;
      const difference = Math.abs(a - b);
      if (difference > 10) below++;
      else if (difference === 10) below += 0.5;
    }
  }
  expect(of(20, 30)).toBeCloseTo(below / pairs, 1);
  expect(of(21, 31)).toBeCloseTo(below / pairs, 1);
  expect(of(20, 21)).toBeGreaterThan(0.95);
  expect(of(0, 49)).toBeLessThan(0.05);
});

it('says nothing of what no signal knows', () => {
  const scale = scaleOf(drawPairs(1, createRng('none')));
  expect(jointLikeness(scale, 1, 1, 1)).toBe(0);
});
