import { expect, it } from 'vitest';
import { sharedSoundInWords, tasteInWords } from './sounds';

it('says when, how and what', () => {
  expect(tasteInWords({ decade: 1990, sounds: [], terms: ['metal'] })).toBe('90s metal');
  expect(tasteInWords({ decade: 2010, sounds: ['fast'], terms: [] })).toBe('2010s fast music');
  expect(tasteInWords({ decade: null, sounds: ['slow', 'major'], terms: ['ambient', 'drone'] })).toBe(
    'slow, major ambient and drone',
  );
});

it('says what two tracks share', () => {
  expect(
    [
      { kind: 'tempo' as const, bpm: 66 },
      { kind: 'key' as const, camelot: '8A' },
      { kind: 'both' as const, word: 'quiet' as const },
    ].map(sharedSoundInWords),
  ).toEqual(['both near 66 BPM', 'the same key (8A)', 'both quiet']);
});
