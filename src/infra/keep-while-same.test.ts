import { beforeEach, expect, it, vi } from 'vitest';
import { keepWhileSame } from './keep-while-same';

let stamp: string;
const stampOf = vi.fn(async () => stamp);
let loads: number;
const load = async () => ++loads;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  stamp = 'a';
  loads = 0;
  stampOf.mockClear();
  return () => vi.useRealTimers();
});

it('works it out once for all who ask at once, and again when the stamp is another', async () => {
  const find = keepWhileSame(stampOf, load);
  expect(await Promise.all([find(), find(), find()])).toEqual([1, 1, 1]);
  expect(await find()).toBe(1);
  stamp = 'b';
  expect(await find()).toBe(2);
});

it('does not keep a failure', async () => {
  const failing = vi.fn(load).mockRejectedValueOnce(new Error('gone'));
  const find = keepWhileSame(stampOf, failing);
  await expect(find()).rejects.toThrow('gone');
  expect(await find()).toBe(1);
});

it('looks at the stamp only so often where it is told to', async () => {
  const find = keepWhileSame(stampOf, load, { freshMs: 1000 });
  await find();
  stamp = 'b';
  vi.setSystemTime(900);
  expect(await find()).toBe(1);
  expect(stampOf).toHaveBeenCalledTimes(1);
  vi.setSystemTime(1100);
  expect(await find()).toBe(2);
});

it('lets go of what nobody asks for', async () => {
  const find = keepWhileSame(stampOf, load, { idleMs: 1000 });
  await find();
  await vi.advanceTimersByTimeAsync(999);
  expect(await find()).toBe(1);
  await vi.advanceTimersByTimeAsync(1001);
  expect(await find()).toBe(2);
});
