import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { anInteraction, crowd } from './als-examples';
import { holdOut } from './hold-out';

it('parts what is known into what to learn from and what to ask about, group by group', () => {
  fc.assert(
    fc.property(anInteraction, fc.integer(), (byUser, seed) => {
      const groupOf = (item: number) => item >> 1;
      const { train, heldOut, users } = holdOut(byUser, groupOf, 3, createRng(seed));
      expect(users).toBeLessThanOrEqual(3);
      expect(heldOut.filter((items) => items.length > 0)).toHaveLength(users);
      for (let user = 0; user < byUser.rows; user++) {
        const [from, to] = [train.offsets[user]!, train.offsets[user + 1]!];
        const kept = [...train.indices.subarray(from, to)];
        const all = [...byUser.indices.subarray(byUser.offsets[user]!, byUser.offsets[user + 1]!)];
        const groups = new Set(heldOut[user]!.map(groupOf));
        // Nothing of a group that was taken out is left to give it away.
        expect(kept).toEqual(all.filter((item) => !groups.has(groupOf(item))));
      }
    }),
  );
});

it('asks the same about the same seed, and takes about a tenth', () => {
  const byUser = crowd();
  const take = (seed: string) => holdOut(byUser, (item) => item, 1000, createRng(seed));
  expect(take('a')).toEqual(take('a'));
  expect(take('a').heldOut).not.toEqual(take('b').heldOut);
  const held = take('a').heldOut.flat().length;
  expect(held / byUser.indices.length).toBeGreaterThan(0.07);
  expect(held / byUser.indices.length).toBeLessThan(0.15);
});
