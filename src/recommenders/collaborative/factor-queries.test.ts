import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leanOnArtist } from './lean-on-artist';
import { packFactors, unpackFactors } from './pack-factors';
import { similarItems } from './similar-items';
import { topItems } from './top-items';

/** Small integers, so that ties are common and sums are exact. */
const aMatrix = fc.integer({ min: 1, max: 5 }).chain((dimension) =>
  fc.record({
    dimension: fc.constant(dimension),
    factors: fc
      .array(fc.integer({ min: -2, max: 2 }), { maxLength: 30 * dimension })
      .map((values) => Float32Array.from(values.slice(0, values.length - (values.length % dimension)))),
    query: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: dimension, maxLength: dimension }),
    limit: fc.nat(12),
    excluded: fc.array(fc.nat(30)),
  }),
);

describe('topItems', () => {
  it('is a full sort, cut', () => {
    fc.assert(
      fc.property(aMatrix, ({ dimension, factors, query, limit, excluded }) => {
        const expected = Array.from({ length: factors.length / dimension }, (_, item) => ({
          item,
          score: query.reduce((sum, value, f) => sum + value * factors[item * dimension + f]!, 0),
        }))
          .filter(({ item }) => !excluded.includes(item))
          .sort((a, b) => b.score - a.score || a.item - b.item)
          .slice(0, limit);
        expect(topItems(factors, query, limit, (item) => !excluded.includes(item))).toEqual(expected);
      }),
    );
  });
});

describe('similarItems', () => {
  it('is a full sort by cosine, without the item itself and those without factors', () => {
    fc.assert(
      fc.property(aMatrix, fc.nat(29), ({ dimension, factors, limit }, pick) => {
        const rows = Array.from({ length: factors.length / dimension }, (_, item) => [
          ...factors.subarray(item * dimension, (item + 1) * dimension),
        ]);
        fc.pre(rows.length > 0);
        const item = pick % rows.length;
        const length = (row: number[]) => Math.hypot(...row);
        const cosine = (row: number[]) =>
          row.reduce((sum, value, f) => sum + value * rows[item]![f]!, 0) / length(row) / length(rows[item]!);
        const expected = rows
          .map((row, other) => ({ other, score: cosine(row) }))
          .filter(({ other, score }) => other !== item && Number.isFinite(score))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit);
        const found = similarItems(factors, dimension, item, limit);
        expect(found).toHaveLength(expected.length);
        found.forEach(({ score, item: other }, k) => {
          expect(score).toBeCloseTo(expected[k]!.score, 6);
          expect(score).toBeCloseTo(cosine(rows[other]!), 6);
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('packFactors', () => {
  it('keeps every float32, at any place in a larger buffer', () => {
    fc.assert(
      fc.property(fc.float32Array(), fc.nat(3), (factors, shift) => {
        const bytes = packFactors(factors);
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        expect(unpackFactors(moved.subarray(shift))).toEqual(factors);
      }),
    );
  });

  it('is little-endian', () => {
    expect([...packFactors(Float32Array.of(1))]).toEqual([0, 0, 0x80, 0x3f]);
  });

  it('refuses a torn row', () => {
    expect(() => unpackFactors(new Uint8Array(6))).toThrow(RangeError);
    expect(() => unpackFactors(new Uint8Array(12), 2)).toThrow(RangeError);
  });
});

describe('leanOnArtist', () => {
  it('gives an unheard track its artist, a known one mostly itself, and leaves artists alone', () => {
    const factors = Float32Array.of(0, 0, 3, 0, 0, 6);
    const leaning = leanOnArtist(factors, 2, [2, 2, -1], [0, 4, 9], 2);
    expect([...leaning].map((value) => Math.round(value * 1e5) / 1e5)).toEqual([0, 6, 2, 2, 0, 6]);
    expect([...factors]).toEqual([0, 0, 3, 0, 0, 6]);
  });
});
