import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTitle } from './plain-title';

describe('a plain title', () => {
  it.each([
    ['Heroes - 2017 Remaster', 'Heroes'],
    ['Heroes (Remastered 2017)', 'Heroes'],
    ['Here Comes the Sun - Remastered 2009', 'Here Comes the Sun'],
    ['Umbrella (feat. JAY-Z)', 'Umbrella'],
    ['Umbrella feat. Jay-Z', 'Umbrella'],
    ['Umbrella (Remastered) feat. Jay-Z', 'Umbrella'],
    ['Song - - Live', 'Song (live)'],
    ['Song (feat. B) [2011 Remaster]', 'Song'],
    ['Song - Radio Edit', 'Song'],
    ['Song - Mono / Remastered', 'Song'],
    ['Song - Live at Wembley', 'Song (live)'],
    ['Song (Live)', 'Song (live)'],
    ['Song - Live - Remastered 2003', 'Song (live)'],
    ['Live and Let Die', 'Live and Let Die'],
    ['Live Forever', 'Live Forever'],
    ['Song - Acoustic', 'Song - Acoustic'],
    ['Song (Four Tet Remix)', 'Song (Four Tet Remix)'],
    ['(Remastered)', '(Remastered)'],
    ['1999', '1999'],
    ['Hi-Fi', 'Hi-Fi'],
    ['A - B', 'A - B'],
  ])('of %j is %j', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  it('is the same taken twice, and never empty', () => {
    const word = fc.constantFrom(
      'Song',
      'live',
      'feat. B',
      '(',
      ')',
      '[',
      ']',
      ' - ',
      'Remastered',
      '2011',
      'with C',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const title = words.join(' ').trim();
        fc.pre(title !== '');
        const plain = plainTitle(title);
        expect(plain).not.toBe('');
        // What was appended may be read as a note of what stands before it.
        if (!plain.endsWith('(live)')) expect(plainTitle(plain)).toBe(plain);
      }),
      { numRuns: 2_000 },
    );
  });
});
