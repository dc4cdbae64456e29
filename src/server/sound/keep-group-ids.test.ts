import { expect, it } from 'vitest';
import { keepGroupIds } from './keep-group-ids';

it('gives each group the id of the old one it shares most tracks with, once', () => {
  const before = ['a', 'a', 'a', 'b', 'b', null, 'a'];
  expect(keepGroupIds(before, [0, 0, 0, 1, 1, 1, 2], 3)).toEqual([
    'a',
    'b',
    expect.stringMatching(/^[\w-]{36}$/),
  ]);
  expect(keepGroupIds(before, [1, 1, 1, 0, 0, 0, 0], 2)).toEqual(['b', 'a']);
});

it('makes new ones where there was nothing, and none for no groups', () => {
  const [first, second] = keepGroupIds([null, null], [0, 1], 2);
  expect(first).not.toBe(second);
  expect(keepGroupIds(['a'], null, 0)).toEqual([]);
});
