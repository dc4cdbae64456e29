import { describe, expect, it } from 'vitest';
import { rediscoverInWords } from './rediscover-in-words';

const now = new Date('2026-11-28T12:00:00Z');

describe('rediscoverInWords', () => {
  it('says when it was liked and last heard', () => {
    const track = { likedAt: '2026-03-14T12:00:00Z', plays: 4, lastHeardAt: '2026-08-26T12:00:00Z' };
    expect(rediscoverInWords(track, now)).toBe('liked in March, last heard 94 days ago');
    expect(rediscoverInWords({ ...track, likedAt: '2025-03-14T12:00:00Z' }, now)).toMatch(
      /^liked in March 2025/,
    );
  });

  it('says how often it was heard where it was not liked', () => {
    const track = { likedAt: null, plays: 12, lastHeardAt: '2024-08-26T12:00:00Z' };
    expect(rediscoverInWords(track, now)).toBe('heard 12 times to the end, last heard 2 years ago');
  });

  it('knows of likes without a play since', () => {
    const track = { likedAt: '2026-03-14T12:00:00Z', plays: 0, lastHeardAt: null };
    expect(rediscoverInWords(track, now)).toBe('liked in March, not heard since');
  });
});
