import { expect, it } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { knownByInWords } from './known-by-in-words';

it('says no more of a known track than what the listener did', () => {
  const nearest = { artistName: 'Halbton' } as Track;
  const words = (['like', 'play', 'pick', 'artist'] as const).map((knownBy) =>
    knownByInWords({ knownBy, nearest }),
  );
  expect(words).toEqual([
    'You like',
    'You play',
    'By Halbton, whom you picked',
    'By Halbton, an artist of yours',
  ]);
});
