import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { ARTIST_EVERY, drawForRadio, orderForRadio } from './radio-batch';

const candidate = (n: number, artist = n, score = 0.5) => ({
  trackId: `t${n}`,
  artistId: `a${artist}`,
  score,
});
const silent = () => ({});

describe('drawForRadio', () => {
  it('draws each once, the likelier the sooner', () => {
    const tracks = Array.from({ length: 60 }, (_, n) => candidate(n, n, n < 30 ? 0.4 : 0.2));
    let likely = 0;
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawForRadio(tracks, createRng(seed));
      expect(new Set(drawn).size).toBe(60);
      likely += drawn.slice(0, 20).filter(({ score }) => score === 0.4).length;
    }
    expect(likely / 1000).toBeGreaterThan(0.8);
    expect(likely / 1000).toBeLessThan(1);
  });

  it('differs from radio to radio', () => {
    const tracks = Array.from({ length: 30 }, (_, n) => candidate(n));
    expect(drawForRadio(tracks, createRng('a'))).not.toEqual(drawForRadio(tracks, createRng('b')));
    expect(drawForRadio(tracks, createRng('a'))).toEqual(drawForRadio(tracks, createRng('a')));
  });
});

describe('orderForRadio', () => {
  it('has no artist twice within five, with what was before, while there are five', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(6)),
        (artists, earlier) => {
          const drawn = artists.map((artist, n) => candidate(n, artist));
          const before = earlier.slice(-4).map((artist) => ({ artistId: `a${artist}`, sound: {} }));
          const batch = orderForRadio(drawn, before, 10, silent);
          expect(new Set(batch).size).toBe(Math.min(10, drawn.length));
          const row = [...before, ...batch].map(({ artistId }) => artistId);
          batch.forEach((_, k) => {
            const at = before.length + k;
            const recent = row.slice(Math.max(0, at - ARTIST_EVERY + 1), at);
            if (!recent.includes(row[at]!)) return;
            // Only where everybody who was left had been heard just now.
            const left = drawn.filter((track) => !batch.slice(0, k).includes(track));
            expect(left.every(({ artistId }) => recent.includes(artistId))).toBe(true);
          });
        },
      ),
    );
  });

  it('plays what was drawn first, also where it does not fit', () => {
    // All but three of the batch go on as the track before; many more of the same would be left.
    const drawn = Array.from({ length: 60 }, (_, n) => ({ ...candidate(n), tempoBpm: n < 3 ? 70 : 120 }));
    const batch = orderForRadio(
      drawn,
      [{ artistId: 'other', sound: { tempoBpm: 120 } }],
      10,
      (track) => track,
    );
    expect(new Set(batch)).toEqual(new Set(drawn.slice(0, 10)));
  });

  it('goes on with what fits the track before', () => {
    const drawn = Array.from({ length: 12 }, (_, n) => ({ ...candidate(n), tempoBpm: 100 + 20 * n }));
    const before = [{ artistId: 'other', sound: { tempoBpm: 142 } }];
    const [first] = orderForRadio(drawn, before, 3, (track) => track);
    expect(first!.tempoBpm).toBe(140);
  });

  it('gives what there is', () => {
    expect(orderForRadio([], [], 10, silent)).toEqual([]);
    expect(orderForRadio([candidate(1, 1), candidate(2, 1)], [], 10, silent)).toHaveLength(2);
  });
});
