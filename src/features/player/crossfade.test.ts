import { describe, expect, test } from 'vitest';
import { crossfadeBetween } from './crossfade';
import { equalPower } from './handover';
import { isSpoken, keepRate, rateOf, stepRate } from './playback-rate';

const track = (trackNumber: number | null, over: object = {}) => ({
  id: `t${trackNumber}`,
  albumId: 'a',
  discNumber: null,
  trackNumber,
  genres: ['rock'],
  durationMs: 200_000,
  ...over,
});

describe('the crossfade', () => {
  test('stays out of an album in its order, also from disc to disc', () => {
    expect(crossfadeBetween(track(1), track(2), 5000)).toBe(0);
    const opening = track(1, { discNumber: 2 });
    expect(crossfadeBetween(track(9, { discNumber: 1 }), opening, 5000)).toBe(0);
  });

  test('is there between albums, and within one that is shuffled', () => {
    expect(crossfadeBetween(track(1), track(2, { albumId: 'b' }), 5000)).toBe(5000);
    expect(crossfadeBetween(track(1), track(3), 5000)).toBe(5000);
    const loose = { albumId: null };
    expect(crossfadeBetween(track(1, loose), track(2, loose), 5000)).toBe(5000);
  });

  test('lets nobody speak over anybody', () => {
    expect(crossfadeBetween(track(1), track(5, { genres: ['Audiobook'] }), 5000)).toBe(0);
  });

  test('keeps the power of both together the same', () => {
    for (const course of [0, 0.2, 0.5, 0.9, 1]) {
      const { out, in: into } = equalPower(course);
      expect(out ** 2 + into ** 2).toBeCloseTo(1);
    }
  });
});

describe('playback speed', () => {
  test('is for what is spoken, by genre or length', () => {
    expect(isSpoken(track(1))).toBe(false);
    expect(isSpoken(track(1, { genres: ['Podcast'] }))).toBe(true);
    expect(isSpoken(track(1, { durationMs: 3_600_000 }))).toBe(true);
    expect(rateOf(track(1), { t1: 2 })).toBe(1);
    expect(rateOf(track(1, { genres: ['speech'] }), { t1: 2 })).toBe(2);
  });

  test('goes up and down by steps and no further', () => {
    expect(stepRate(1, 1)).toBe(1.25);
    expect(stepRate(1, -1)).toBe(0.75);
    expect(stepRate(0.75, -1)).toBe(0.75);
    expect(stepRate(2.5, 1)).toBe(2.5);
  });

  test('is kept for the tracks changed last', () => {
    const many = Array.from({ length: 205 }, (_, i) => `t${i}`).reduce(
      (kept, id) => keepRate(kept, id, 2),
      {},
    );
    expect(Object.keys(many)).toHaveLength(200);
    expect(Object.keys(many).at(-1)).toBe('t204');
    expect(keepRate({ a: 2 }, 'a', 1)).toEqual({});
  });
});
