import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTracks } from './nearest-tracks';

const SIZE = 4;
const value = fc.integer({ min: -3, max: 3 });
const rows = fc.array(fc.array(value, { minLength: SIZE, maxLength: SIZE }), { maxLength: 60 });

describe('nearestTracks', () => {
  it('agrees with sorting everything', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(value, { minLength: SIZE, maxLength: SIZE }),
        fc.integer({ min: 0, max: 20 }),
        fc.uniqueArray(fc.nat(59)),
        (embeddings, query, count, excluded) => {
          const exclude = new Set(excluded);
          const norm = Math.hypot(...query);
          const expected = embeddings
            .map((row, index) => ({
              index,
              similarity: row.reduce((sum, x, i) => sum + x * query[i]!, 0) / norm,
              isEmpty: row.every((x) => x === 0),
            }))
            .filter(({ index, isEmpty }) => norm > 0 && !isEmpty && !exclude.has(index))
            .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
            .slice(0, count)
            .map(({ index, similarity }) => ({ index, similarity }));
          const packed = Float32Array.from(embeddings.flat());
          expect(nearestTracks(packed, Float32Array.from(query), { count, exclude })).toEqual(expected);
        },
      ),
    );
  });

  it('refuses embeddings of another size', () => {
    expect(() => nearestTracks(new Float32Array(6), new Float32Array(4), { count: 1 })).toThrow(RangeError);
  });
});
