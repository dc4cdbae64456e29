import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadOut } from './spread-out';

const disc = fc.record({
  x: fc.double({ min: 0, max: 1.8, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  radius: fc.double({ min: 0.02, max: 0.14, noNaN: true }),
});

it('leaves no disc on another where there is room, and all inside', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 6 }), (discs) => {
      const placed = spreadOut(discs, 1.8);
      for (const [i, a] of placed.entries()) {
        expect(a.radius).toBe(discs[i]!.radius);
        expect(a.x - a.radius).toBeGreaterThanOrEqual(0);
        expect(a.x + a.radius).toBeLessThanOrEqual(1.8);
        expect(a.y - a.radius).toBeGreaterThanOrEqual(0);
        expect(a.y + a.radius).toBeLessThanOrEqual(1);
        for (const b of placed.slice(0, i))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 0.005);
      }
    }),
  );
});

it('moves nothing that lies apart, and puts two of one place beside each other', () => {
  const apart = [
    { x: 0.3, y: 0.5, radius: 0.2 },
    { x: 1, y: 0.5, radius: 0.2 },
  ];
  expect(spreadOut(apart, 1.8)).toEqual(apart);
  const [a, b] = spreadOut([apart[0]!, apart[0]!], 1.8);
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(0.395);
});
