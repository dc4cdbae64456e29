import { describe, expect, it } from 'vitest';
import { formatsInWords, partInWords, spanInWords } from './history-in-words';

describe('a history in words', () => {
  it('names what a file holds', () => {
    expect(formatsInWords(['lastfm', 'listenbrainz'])).toBe('Last.fm scrobbles and ListenBrainz listens');
    expect(formatsInWords(['spotify-extended'])).toBe('Spotify’s extended history');
  });

  it('says from when to when', () => {
    expect(spanInWords('2014-03-05T12:00:00.000Z', '2026-11-20T12:00:00.000Z')).toBe(
      'March 2014 to November 2026',
    );
    expect(spanInWords('2014-03-05T12:00:00.000Z', '2014-03-20T12:00:00.000Z')).toBe('March 2014');
    expect(spanInWords(null, null)).toBeNull();
  });

  it.each([
    [0, 5, 'none'],
    [5, 5, 'all'],
    [1, 3, '33 %'],
    [1, 1000, 'less than 1 %'],
    [999, 1000, 'nearly all'],
    [0, 0, 'none'],
  ])('of %i of %i says %s', (part, whole, words) => {
    expect(partInWords(part, whole)).toBe(words);
  });
});
