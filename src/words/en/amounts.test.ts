import { describe, expect, it } from 'vitest';
import { countOf, durationInWords, timeAgo } from './amounts';

describe('amounts in words', () => {
  it('says running times as people do', () => {
    expect([48_000, 52 * 60_000, 6_720_000, 7_200_000, 3 * 86_400_000].map(durationInWords)).toEqual([
      '48 sec',
      '52 min',
      '1 hr 52 min',
      '2 hr',
      '3 days',
    ]);
  });

  it('says how long ago', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(timeAgo('2026-11-23T11:59:40Z', now)).toBe('just now');
    expect(timeAgo('2026-11-23T09:30:00Z', now)).toBe('2 hours ago');
    expect(timeAgo('2026-11-22T11:00:00Z', now)).toBe('yesterday');
  });

  it('counts', () => {
    expect([countOf(1, 'track'), countOf(1204, 'track')]).toEqual(['1 track', '1,204 tracks']);
  });
});
