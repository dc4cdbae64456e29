import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leanOnArtist } from './lean-on-artist';
import { packFactors, unpackFactors } from './pack-factors';
import { topItems } from './top-items';

describe('topItems', () => {
  it('is a full sort, cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 })),
        fc.nat(12),
        fc.array(fc.nat(30)),
        (scores, limit, excluded) => {
          const expected = scores
            .map((score, item) => ({ item, score }))
            .filter(({ item }) => !excluded.includes(item))
            .sort((a, b) => b.score - a.score || a.item - b.item)
            .slice(0, limit);
          expect(topItems(scores, limit, (item) => !excluded.includes(item))).toEqual(expected);
        },
      ),
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
    const leaning = leanOnArtist(factors, 2, [2, 2, -1], [0, 4, 9]);
    expect([...leaning].map((value) => Math.round(value * 1e5) / 1e5)).toEqual([0, 6, 2, 2, 0, 6]);
    expect([...factors]).toEqual([0, 0, 3, 0, 0, 6]);
  });
});
