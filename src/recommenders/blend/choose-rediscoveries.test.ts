import { describe, expect, it } from 'vitest';
import { affectionOf, chooseRediscoveries, type KnownTrack } from './choose-rediscoveries';

const known = (n: number, over: Partial<KnownTrack> = {}): KnownTrack => ({
  trackId: `t${n}`,
  artistId: `a${n}`,
  isLiked: true,
  plays: 0,
  skips: 0,
  ...over,
});

describe('affectionOf', () => {
  it('grows with likes and plays, and skips take from it', () => {
    expect(affectionOf(known(1, { plays: 5 }))).toBeGreaterThan(affectionOf(known(1)));
    expect(affectionOf(known(1, { plays: 5 }))).toBeGreaterThan(
      affectionOf(known(1, { plays: 5, isLiked: false })),
    );
    expect(affectionOf(known(1, { plays: 5, skips: 3 }))).toBeLessThan(affectionOf(known(1, { plays: 5 })));
  });

  it('is nothing for what was heard twice, or skipped as often as heard', () => {
    expect(affectionOf(known(1, { isLiked: false, plays: 2 }))).toBe(0);
    expect(affectionOf(known(1, { isLiked: false, plays: 4, skips: 4 }))).toBe(0);
  });
});

describe('chooseRediscoveries', () => {
  const many = Array.from({ length: 80 }, (_, n) => known(n, { plays: n % 2 === 0 ? 40 : 0 }));

  it('is the same for a day, another the next, and loses only what leaves', () => {
    const today = chooseRediscoveries(many, 'listener/2026-11-28');
    expect(chooseRediscoveries([...many].reverse(), 'listener/2026-11-28')).toEqual(today);
    expect(chooseRediscoveries(many, 'listener/2026-11-29')).not.toEqual(today);
    const left = many.filter((track) => track !== today[3]);
    const without = chooseRediscoveries(left, 'listener/2026-11-28');
    expect(without.slice(0, -1)).toEqual(today.filter((track) => track !== today[3]));
  });

  it('holds what is dearer more often', () => {
    let dear = 0;
    let all = 0;
    for (let day = 0; day < 50; day++) {
      const chosen = chooseRediscoveries(many, `listener/${day}`, 20);
      dear += chosen.filter(({ plays }) => plays > 0).length;
      all += chosen.length;
    }
    expect(all).toBe(1000);
    expect(dear / all).toBeGreaterThan(0.65);
    expect(dear / all).toBeLessThan(0.98);
  });

  it('has two an artist at most', () => {
    const one = many.map((track) => ({ ...track, artistId: 'same' }));
    expect(chooseRediscoveries(one, 'day')).toHaveLength(2);
  });
});
