import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleRows } from './visible-rows';

it('draws every row that touches the viewport, and not many more', () => {
  const metre = fc.integer({ min: -200_000, max: 2_000 });
  fc.assert(
    fc.property(
      metre,
      fc.integer({ min: 200, max: 2000 }),
      fc.integer({ min: 0, max: 3000 }),
      (top, viewportHeight, count) => {
        const rowHeight = 60;
        const { first, end } = visibleRows({ top, viewportHeight, rowHeight, count });
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        for (let row = 0; row < count; row++) {
          const rowTop = top + row * rowHeight;
          const touches = rowTop < viewportHeight && rowTop + rowHeight > 0;
          if (touches && (row < first || row >= end)) throw new Error(`row ${row} is missing`);
        }
        expect(end - first).toBeLessThanOrEqual(viewportHeight / rowHeight + 22);
      },
    ),
  );
});
