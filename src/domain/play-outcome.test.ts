import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOutcome } from './play-outcome';

describe('playOutcome', () => {
  it.each([
    { msPlayed: 0, durationMs: 200_000, outcome: 'skip' },
    { msPlayed: 29_999, durationMs: 200_000, outcome: 'skip' },
    { msPlayed: 30_000, durationMs: 200_000, outcome: 'partial' },
    { msPlayed: 179_999, durationMs: 200_000, outcome: 'partial' },
    { msPlayed: 180_000, durationMs: 200_000, outcome: 'complete' },
    { msPlayed: 240_000, durationMs: 3_600_000, outcome: 'complete' },
    { msPlayed: 239_999, durationMs: 3_600_000, outcome: 'partial' },
    { msPlayed: 19_000, durationMs: 20_000, outcome: 'complete' },
    { msPlayed: 10_000, durationMs: 20_000, outcome: 'skip' },
    { msPlayed: 10_000, durationMs: null, outcome: 'skip' },
    { msPlayed: 90_000, durationMs: 0, outcome: 'partial' },
    { msPlayed: 240_000, durationMs: Number.NaN, outcome: 'complete' },
    { msPlayed: Number.NaN, durationMs: 100_000, outcome: 'skip' },
    { msPlayed: -5, durationMs: 100_000, outcome: 'skip' },
  ])('$msPlayed ms of $durationMs ms is $outcome', ({ msPlayed, durationMs, outcome }) => {
    expect(playOutcome({ msPlayed, durationMs })).toBe(outcome);
  });

  it('never gets worse when more is heard', () => {
    const order = ['skip', 'partial', 'complete'];
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.nat(10_000_000),
        fc.option(fc.nat(10_000_000)),
        (a, b, durationMs) => {
          const less = order.indexOf(playOutcome({ msPlayed: Math.min(a, b), durationMs }));
          const more = order.indexOf(playOutcome({ msPlayed: Math.max(a, b), durationMs }));
          expect(more).toBeGreaterThanOrEqual(less);
        },
      ),
    );
  });
});
