import { describe, expect, it } from 'vitest';
import { chooseTasteMix, type MixCandidate } from './choose-taste-mix';

const tracks = (name: string, count: number, artists = count): MixCandidate[] =>
  Array.from({ length: count }, (_, k) => ({
    trackId: `${name}${k}`,
    artistId: `${name} artist ${k % artists}`,
    weight: 1 / (1 + k),
  }));
const idsOf = (list: readonly MixCandidate[]) => list.map(({ trackId }) => trackId);

describe('chooseTasteMix', () => {
  it('is about half known and half unheard, the same for one seed and another for the next', () => {
    const [known, unheard] = [tracks('known', 40), tracks('new', 90)];
    const today = chooseTasteMix(known, unheard, 'today');
    expect(today.known).toHaveLength(12);
    expect(today.unheard).toHaveLength(13);
    expect(chooseTasteMix(known, unheard, 'today')).toEqual(today);
    expect(idsOf(chooseTasteMix(known, unheard, 'tomorrow').known)).not.toEqual(idsOf(today.known));
  });

  it('draws what is unheard among the likeliest only', () => {
    const { unheard } = chooseTasteMix([], tracks('new', 500).toReversed(), 'seed');
    expect(unheard).toHaveLength(25);
    for (const { weight } of unheard) expect(weight).toBeGreaterThanOrEqual(1 / 60);
  });

  it('fills up with the one where there is less of the other', () => {
    const few = chooseTasteMix(tracks('known', 40), tracks('new', 3), 'seed');
    expect([few.known.length, few.unheard.length]).toEqual([22, 3]);
    const none = chooseTasteMix(tracks('known', 4), [], 'seed');
    expect([none.known.length, none.unheard.length]).toEqual([4, 0]);
  });

  it('has three of an artist at most, and keeps the rest where one leaves', () => {
    const known = tracks('known', 30, 3);
    expect(chooseTasteMix(known, [], 'seed').known).toHaveLength(9);
    const [pool, unheard] = [tracks('known', 30), tracks('new', 40)];
    const before = chooseTasteMix(pool, unheard, 'seed');
    const gone = before.known[3]!;
    const after = chooseTasteMix(
      pool.filter((track) => track !== gone),
      unheard,
      'seed',
    );
    expect(idsOf(after.known)).toEqual(expect.arrayContaining(idsOf(before.known.filter((t) => t !== gone))));
    expect(after.unheard).toEqual(before.unheard);
  });
});
