import { expect, test } from 'vitest';
import { sizeInWords } from './sizes';

test.each([
  [0, '0 kB'],
  [412_000, '412 kB'],
  [999_600, '1 MB'],
  [85_400_000, '85 MB'],
  [1_340_000_000, '1.3 GB'],
  [22_000_000_000, '22 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
