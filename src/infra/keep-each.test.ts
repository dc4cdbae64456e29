import { expect, test, vi } from 'vitest';
import { keepEach } from './keep-each';

test('is worked out once while the stamp stays, for all who ask at once', async () => {
  const keep = keepEach<number>(2);
  const load = vi.fn(async () => 1);
  await Promise.all([keep('a', 'x', load), keep('a', 'x', load)]);
  expect(load).toHaveBeenCalledTimes(1);
  await keep('a', 'y', load);
  expect(load).toHaveBeenCalledTimes(2);
});

test('whoever was not asked for longest gives way', async () => {
  const keep = keepEach<string>(2);
  const load = vi.fn(async () => '');
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await keep(name, '', load);
  // The second b was forgotten for c.
  expect(load).toHaveBeenCalledTimes(4);
});

test('a failure is not kept', async () => {
  const keep = keepEach<number>(2);
  await expect(keep('a', '', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await keep('a', '', async () => 2)).toBe(2);
});
