import { expect, test } from 'vitest';
import { yearsInWords } from './library-lists';

test('spans of years as people say them', () => {
  expect(yearsInWords(undefined, undefined)).toBeNull();
  expect(yearsInWords(1994, 1994)).toBe('1994');
  expect(yearsInWords(1990, 1999)).toBe('1990s');
  expect(yearsInWords(1990, 1994)).toBe('1990 to 1994');
  expect(yearsInWords(1995, 2004)).toBe('1995 to 2004');
  expect(yearsInWords(1990, undefined)).toBe('since 1990');
  expect(yearsInWords(undefined, 1970)).toBe('until 1970');
});
