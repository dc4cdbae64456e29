import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { calibrationCurve } from './calibration-curve';
import { wilsonInterval } from './wilson-interval';

describe('calibrationCurve', () => {
  it('keeps every answer, in bins that ascend and hold enough', () => {
    const groups = fc.array(
      fc
        .record({
          predicted: fc.double({ min: 0, max: 1, noNaN: true }),
          answers: fc.nat(60),
          part: fc.nat(100),
        })
        .map(({ predicted, answers, part }) => ({
          predicted,
          answers,
          hits: Math.round((answers * part) / 100),
        })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(groups, (given) => {
        const { bins, answers, expectedError } = calibrationCurve(given);
        const sum = (of: 'answers' | 'hits', rows: readonly { answers: number; hits: number }[]) =>
          rows.reduce((all, row) => all + row[of], 0);
        expect(answers).toBe(sum('answers', given));
        expect(sum('answers', bins)).toBe(answers);
        expect(sum('hits', bins)).toBe(
          sum(
            'hits',
            given.filter((group) => group.answers > 0),
          ),
        );
        expect(expectedError === null).toBe(answers === 0);
        bins.forEach((bin, k) => {
          expect(bin.low - 1e-9 <= bin.rate && bin.rate <= bin.high + 1e-9).toBe(true);
          if (k > 0) expect(bin.predicted).toBeGreaterThanOrEqual(bins[k - 1]!.predicted);
          if (bins.length > 1) expect(bin.answers).toBeGreaterThanOrEqual(10);
        });
      }),
    );
  });

  it('finds little error where what is predicted comes true, and the size of it where it does not', () => {
    const rng = createRng('calibration');
    const answers = Array.from({ length: 20_000 }, () => ({ predicted: rng(), said: rng() }));
    const curve = (off: number) =>
      calibrationCurve(
        answers.map(({ predicted, said }) => ({
          predicted,
          answers: 1,
          hits: said < Math.min(1, predicted + off) ? 1 : 0,
        })),
      );
    expect(curve(0).bins).toHaveLength(10);
    expect(curve(0).expectedError).toBeLessThan(0.02);
    expect(curve(0.2).expectedError).toBeCloseTo(0.18, 1);
  });
});

describe('wilsonInterval', () => {
  it('is that of the textbook, and says nothing without trials', () => {
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I: 81 of 263, 15 of 148.
    expect(wilsonInterval(81, 263).low).toBeCloseTo(0.2553, 4);
    expect(wilsonInterval(81, 263).high).toBeCloseTo(0.3662, 4);
    expect(wilsonInterval(15, 148).low).toBeCloseTo(0.0624, 4);
    expect(wilsonInterval(15, 148).high).toBeCloseTo(0.1605, 4);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
