import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeEntries } from './change-entries';

const list = (ids: string) => [...ids].map((id) => ({ id }));
const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id).join('');

it('moves entries together before another, or to the end', () => {
  const entries = list('abcdef');
  const move = (ids: string, beforeId: string | null) =>
    idsOf(changeEntries(entries, { kind: 'move', entries: list(ids), beforeId }));
  expect(move('e', 'b')).toBe('aebcdf');
  expect(move('bd', 'f')).toBe('acebdf');
  expect(move('ac', null)).toBe('bdefac');
  expect(move('a', 'gone')).toBe('bcdefa');
});

it('puts back what it took out, where it was', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 })),
      fc.infiniteStream(fc.boolean()),
      (ids, coins) => {
        const entries = ids.map((id) => ({ id }));
        const taken = entries.filter(() => coins.next().value);
        const places = taken.map((entry) => entries.indexOf(entry));
        const left = changeEntries(entries, { kind: 'remove', entries: taken });
        expect(left.filter((entry) => taken.includes(entry))).toEqual([]);
        expect(changeEntries(left, { kind: 'restore', entries: taken, places })).toEqual(entries);
      },
    ),
  );
});
