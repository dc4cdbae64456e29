import { expect, test } from 'vitest';
import { type MarkKind, marksOf } from './marks-of';

const marks = (values: readonly number[], kind: MarkKind) => {
  const packed = new DataView(new ArrayBuffer(values.length * 4));
  for (const [i, value] of values.entries()) packed.setInt32(i * 4, value);
  return marksOf(new Uint8Array(packed.buffer), kind).map(({ label, offset }) => `${label} ${offset}`);
};
const codes = (letters: string) => [...letters].map((letter) => letter.codePointAt(0)!);

test('letters begin where the first name with them stands, figures and other scripts as one each', () => {
  expect(marks(codes('139aabzяж'), 'letter')).toEqual(['# 0', 'A 3', 'B 5', 'Z 6', '… 7']);
});

test('decades, either way, and what has no year', () => {
  expect(marks([2024, 2021, 2019, 1999, 1991, -1], 'decade')).toEqual([
    '2020s 0',
    '2010s 2',
    '1990s 3',
    '? 5',
  ]);
});

test('lengths beyond twenty minutes are one step', () => {
  expect(marks([2, 2, 3, 25, 90], 'minutes')).toEqual(['2 min 0', '3 min 2', '20 min 3']);
});

test('an order without steps, and an empty one, have none', () => {
  expect(marks([5, 4, 3], 'none')).toEqual([]);
  expect(marks([], 'letter')).toEqual([]);
});
