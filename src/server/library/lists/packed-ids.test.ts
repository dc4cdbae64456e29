import { expect, test } from 'vitest';
import { countIds, holdsId, idAt } from './packed-ids';

const ids = Array.from({ length: 40 }, () => crypto.randomUUID()).sort();
const packed = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');

test('what was packed comes out as it was', () => {
  expect(countIds(packed)).toBe(40);
  expect(ids.map((_, place) => idAt(packed, place))).toEqual(ids);
});

test('each one that is there is found, and no other', () => {
  for (const id of ids) expect(holdsId(packed, id)).toBe(true);
  for (let i = 0; i < 40; i++) expect(holdsId(packed, crypto.randomUUID())).toBe(false);
  expect(holdsId(Buffer.alloc(0), ids[0]!)).toBe(false);
});
