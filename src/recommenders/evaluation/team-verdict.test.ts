import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { betaCdf, signTest, teamVerdict } from './team-verdict';

const weeks = (a: number, b: number, ties = 0) => [
  ...Array.from({ length: a }, () => ({ a: 3, b: 1 })),
  ...Array.from({ length: b }, () => ({ a: 0, b: 2 })),
  ...Array.from({ length: ties }, () => ({ a: 2, b: 2 })),
];

describe('teamVerdict', () => {
  it('says that it is too early before enough lists are decided, however clear they are', () => {
    expect(teamVerdict([])).toMatchObject({ verdict: 'too-early', pValue: 1, chanceOfA: 0.5 });
    expect(teamVerdict(weeks(7, 0, 40)).verdict).toBe('too-early');
    expect(teamVerdict(weeks(8, 0)).verdict).toBe('a');
    expect(teamVerdict(weeks(1, 11)).verdict).toBe('b');
    expect(teamVerdict(weeks(8, 6)).verdict).toBe('undecided');
  });

  it('is the same from the other side', () => {
    const one = teamVerdict(weeks(9, 4, 2));
    const other = teamVerdict(weeks(4, 9, 2));
    expect(one.pValue).toBeCloseTo(other.pValue, 12);
    expect(one.chanceOfA).toBeCloseTo(1 - other.chanceOfA, 9);
    expect(one.shareOfA.low).toBeCloseTo(1 - other.shareOfA.high, 9);
    expect(one.ties).toBe(2);
  });

  it('calls a winner among equals in one of twenty trials at most', () => {
    const rng = createRng('fair');
    const trials = Array.from({ length: 2000 }, () => {
      const a = Array.from({ length: 40 }, () => rng() < 0.5).filter(Boolean).length;
      return teamVerdict(weeks(a, 40 - a)).verdict !== 'undecided';
    });
    expect(trials.filter(Boolean).length / trials.length).toBeLessThanOrEqual(0.05);
  });
});

it('signTest is the exact binomial test', () => {
  expect(signTest(8, 0)).toBeCloseTo(2 / 256, 12);
  expect(signTest(9, 1)).toBeCloseTo((2 * 11) / 1024, 12);
  expect(signTest(5, 5)).toBe(1);
  expect(signTest(600, 500)).toBeCloseTo(0.0028, 3);
});

it('betaCdf agrees with the integral of the density', () => {
  const [a, b, x] = [4, 7, 0.3];
  const steps = 20_000;
  const density = (at: number) => at ** (a - 1) * (1 - at) ** (b - 1);
  const integral = (to: number) => {
    let sum = 0;
    for (let k = 0; k < steps; k++) sum += density(((k + 0.5) * to) / steps) * (to / steps);
    return sum;
  };
  expect(betaCdf(a, b, x)).toBeCloseTo(integral(x) / integral(1), 6);
});
