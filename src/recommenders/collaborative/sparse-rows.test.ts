import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInteraction } from './als-examples';
import { evidenceByItem } from './evidence-by-item';
import { createSparseRows, transposeSparseRows } from './sparse-rows';

describe('createSparseRows', () => {
  it('merges repeated cells into one with the same loss up to a constant', () => {
    const merged = createSparseRows(1, 2, {
      rows: [0, 0, 0],
      columns: [1, 1, 0],
      confidences: [1, 3, 1],
      targets: [1, 0, 1],
    });
    expect([...merged.indices]).toEqual([0, 1]);
    expect([...merged.confidences]).toEqual([1, 4]);
    expect([...merged.targets]).toEqual([1, 0.25]);
  });

  it('is its own transpose twice over', () => {
    fc.assert(
      fc.property(anInteraction, (matrix) => {
        expect(transposeSparseRows(transposeSparseRows(matrix))).toEqual(matrix);
      }),
    );
  });

  it('drops what has no confidence and refuses what has no place', () => {
    const entries = { rows: [0], columns: [0], confidences: [0], targets: [1] };
    expect(createSparseRows(1, 1, entries).indices).toHaveLength(0);
    expect(() => createSparseRows(0, 1, entries)).toThrow(RangeError);
    expect(() => createSparseRows(1, 1, { ...entries, columns: [1] })).toThrow(RangeError);
    expect(() => createSparseRows(1, 1, { ...entries, confidences: [Number.NaN] })).toThrow(RangeError);
  });
});

describe('evidenceByItem', () => {
  it('sums the confidences of each column, 0 for the unheard', () => {
    const matrix = createSparseRows(2, 3, {
      rows: [0, 1, 1],
      columns: [2, 2, 0],
      confidences: [1, 2, 4],
      targets: [1, 0, 1],
    });
    expect([...evidenceByItem(matrix)]).toEqual([4, 0, 3]);
  });
});
