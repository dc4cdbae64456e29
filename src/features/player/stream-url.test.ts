import { describe, expect, test } from 'vitest';
import { isMobileData, isOriginal, streamUrl } from './stream-url';

const track = { id: 'a', mimeType: 'audio/flac' };
const asItIs = { quality: 'original', mobileQuality: 'original' } as const;
const plays = { isMobile: false, cannotPlay: () => false };

describe('where a track is heard from', () => {
  test('is the file itself unless something smaller was chosen', () => {
    expect(streamUrl(track, asItIs, false, plays)).toBe('/api/tracks/a/stream');
    expect(streamUrl(track, { ...asItIs, quality: '192' }, false, plays)).toBe(
      '/api/tracks/a/stream?quality=192',
    );
  });

  test('is another choice on a phone’s network', () => {
    const url = streamUrl(track, { ...asItIs, mobileQuality: '128' }, false, { ...plays, isMobile: true });
    expect(url).toBe('/api/tracks/a/stream?quality=128');
    expect(isMobileData({ type: 'cellular' })).toBe(true);
    expect(isMobileData({ type: 'wifi', saveData: true })).toBe(true);
    expect(isMobileData({ type: 'wifi' })).toBe(false);
    expect(isMobileData(undefined)).toBe(false);
  });

  test('is converted where the browser cannot play it, by its word or when tried', () => {
    const converted = '/api/tracks/a/stream?quality=320&convert=always';
    expect(streamUrl(track, asItIs, false, { ...plays, cannotPlay: () => true })).toBe(converted);
    expect(streamUrl(track, asItIs, true, plays)).toBe(converted);
    expect(isOriginal(converted)).toBe(false);
    expect(isOriginal(streamUrl(track, { ...asItIs, quality: '192' }, false, plays))).toBe(true);
  });
});
