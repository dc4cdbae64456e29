import { createTrack } from '@tests/factories/create-track';
import { expect, test } from 'vitest';
import { Prisma } from '@/infra/prisma/generated/client';
import { holdOrder, idsAt } from '@/server/library/lists/hold-order';

test('ten who open the same list at once wait for one sort, and whoever comes after a change for the next', async () => {
  const tracks = [await createTrack(), await createTrack()];
  const ids = tracks.map(({ id }) => id).sort();
  let [sorts, state] = [0, 'before'];
  const source = {
    key: 'ten at once',
    state: async () => state,
    get rows() {
      sorts++;
      return Prisma.sql`SELECT "id", 0 AS "mark" FROM "Track" ORDER BY "id"`;
    },
    marks: 'none' as const,
  };
  const orders = await Promise.all(Array.from({ length: 10 }, () => holdOrder(source, undefined)));
  for (const order of orders) expect(idsAt(order, 0, 10)).toEqual(ids);
  expect(sorts).toBe(1);
  state = 'after';
  await Promise.all(Array.from({ length: 10 }, () => holdOrder(source, undefined)));
  expect(sorts).toBe(2);
});
