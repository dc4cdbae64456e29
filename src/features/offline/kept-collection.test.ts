import { expect, test } from 'vitest';
import { dataOf, nameOf, pageOf } from './kept-collection';

test('an earlier week is kept beside the one that is on, each with its own page and data', () => {
  const current = { kind: 'discover', id: 'current' } as const;
  const earlier = { kind: 'discover', id: '2026-W47' } as const;
  expect([pageOf(current), dataOf(current)]).toEqual(['/discover', '/api/discover']);
  expect([pageOf(earlier), dataOf(earlier)]).toEqual(['/discover/2026-W47', '/api/discover?week=2026-W47']);
  expect(nameOf(earlier)).not.toBe(nameOf(current));
});

test('a playlist and an album have theirs', () => {
  expect(pageOf({ kind: 'album', id: 'a' })).toBe('/album/a');
  expect(dataOf({ kind: 'playlist', id: 'p' })).toBe('/api/playlists/p');
});
