import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fadingLikeness } from './fading-likeness';

it('is the exponential, as near as it says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1 + 1e-6, noNaN: true }),
      fc.double({ min: 0.05, max: 2, noNaN: true }),
      (likeness, softness) => {
        const exact = Math.exp((likeness - 1) / softness);
        const most = 1 / (8 * 4096 ** 2 * softness ** 2);
        expect(Math.abs(fadingLikeness(softness)(likeness) / exact - 1)).toBeLessThanOrEqual(
          1.02 * most + 1e-12,
        );
      },
    ),
  );
});
