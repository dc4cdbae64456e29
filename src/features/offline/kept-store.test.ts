import { expect, test } from 'vitest';
import type { KeptCollection } from './kept-collection';
import { missingTracks, orphansOf, progressOf } from './kept-store';

const file = (quality: 'original' | '192', bytes = 10) => ({ quality, bytes });
const collectionOf = (ids: string[], quality: 'original' | '192' = '192') =>
  ({ tracks: ids.map((id) => ({ id, isMissing: id === 'gone' })), quality }) as unknown as KeptCollection;

test('what is not here, or not as good as asked for, is missing; what is gone or was refused is not', () => {
  const files = { a: file('192'), b: file('original') };
  const ids = (quality: 'original' | '192', failures = {}) =>
    missingTracks(collectionOf(['a', 'b', 'c', 'gone'], quality), { files, failures }).map(({ id }) => id);
  expect(ids('192')).toEqual(['c']);
  expect(ids('original')).toEqual(['a', 'c']);
  expect(ids('original', { c: 'no such file' })).toEqual(['a']);
});

test('a track that stands twice in a list counts once', () => {
  const files = { a: file('192', 5), b: file('192', 7) };
  expect(progressOf(collectionOf(['a', 'a', 'b', 'c']), { files })).toEqual({ done: 2, total: 3, bytes: 12 });
});

test('a file goes when no list has it any more', () => {
  const files = { a: file('192'), b: file('192'), c: file('192') };
  const collections = [collectionOf(['a']), collectionOf(['a', 'b'])];
  expect(orphansOf({ collections, files })).toEqual(['c']);
});
