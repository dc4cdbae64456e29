import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentPairs } from './co-mentions';
import type { Mention } from './find-mentions';
import { cosineRows, topNeighbours } from './sparse-similarity';

const mention = (artist: number, from: number, sentence: number): Mention => ({
  artistId: String(artist),
  from,
  to: from + 1,
  sentence,
});

describe('documentPairs', () => {
  it('weighs neighbours over the same sentence over the same window over the same page', () => {
    const pairs = documentPairs(
      [mention(0, 0, 0), mention(1, 2, 0), mention(2, 20, 0), mention(3, 25, 1), mention(4, 500, 9)],
      Number,
    );
    const weight = (a: number, b: number) => pairs.find((pair) => pair.a === a && pair.b === b)!.weight;
    expect(weight(0, 1)).toBeGreaterThan(weight(0, 2));
    expect(weight(0, 2)).toBeGreaterThan(weight(0, 3));
    expect(weight(0, 3)).toBeGreaterThan(weight(0, 4));
  });

  it('counts every pair once, at its closest meeting', () => {
    const position = fc.record({
      artist: fc.nat(4),
      gap: fc.integer({ min: 1, max: 30 }),
      next: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (steps) => {
        let [from, sentence] = [0, 0];
        const mentions = steps.map(({ artist, gap, next }) => {
          from += gap;
          if (next) sentence++;
          return mention(artist, from, sentence);
        });
        const pairs = documentPairs(mentions, Number);
        const artists = new Set(mentions.map(({ artistId }) => artistId)).size;
        expect(pairs).toHaveLength((artists * (artists - 1)) / 2);
        for (const { a, b, weight, sentence: shared } of pairs) {
          const meetings = mentions.flatMap((x) =>
            mentions
              .filter(
                (y) => x.from < y.from && new Set([x.artistId, y.artistId, String(a), String(b)]).size === 2,
              )
              .filter((y) => x.artistId !== y.artistId)
              .map((y) => ({ same: x.sentence === y.sentence, distance: y.from - x.to })),
          );
          const closest = Math.max(
            0.25,
            ...meetings.map(({ same, distance }) =>
              same ? Math.exp(-distance / 30) : 0.5 * Math.exp(-distance / 40),
            ),
          );
          expect(weight).toBeCloseTo(closest, 10);
          expect(shared !== undefined).toBe(meetings.some(({ same }) => same));
        }
      }),
    );
  });
});

describe('cosineRows', () => {
  it('agrees with the definition', () => {
    const vector = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 6 }), (entries) => {
        const vectors = entries.map((pairs) => new Map(pairs));
        const length = (v: Map<number, number>) =>
          Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0));
        [...cosineRows(vectors)].forEach((row, a) => {
          row.forEach((score, b) => {
            let product = 0;
            for (const [key, weight] of vectors[a]!) product += weight * (vectors[b]!.get(key) ?? 0);
            const expected =
              a === b || product === 0 ? 0 : product / length(vectors[a]!) / length(vectors[b]!);
            expect(score).toBeCloseTo(expected, 10);
          });
        });
      }),
    );
  });

  it('orders neighbours by score, ties by index', () => {
    const best = topNeighbours(
      new Map([
        [3, 1],
        [1, 1],
        [2, 5],
        [4, 0],
      ]),
      2,
    );
    expect(best).toEqual([
      { index: 2, score: 5 },
      { index: 1, score: 1 },
    ]);
  });
});
