import { expect, test } from 'vitest';
import { appendEntries, clearUpcoming, removeEntry, restoreEntries } from './edit-play-queue';
import {
  emptyQueue,
  jumpToEntry,
  nextEntry,
  type PlayQueue,
  replaceEntries,
  shuffleQueue,
} from './play-queue';
import { createRng } from './rng';

type Entry = { key: string };
const entries = (...keys: string[]): Entry[] => keys.map((key) => ({ key }));
const rng = createRng(1);
const queue = (...keys: string[]): PlayQueue<Entry> => replaceEntries(emptyQueue, entries(...keys), 1, rng);
const keys = ({ order }: PlayQueue<Entry>) => order.map(({ key }) => key).join('');

test('what was cleared or taken out comes back where it was', () => {
  const before = queue('a', 'b', 'c', 'd');
  expect(restoreEntries(clearUpcoming(before), before)).toEqual(before);
  expect(restoreEntries(removeEntry(before, 'c'), before)).toEqual(before);
  const shuffled = shuffleQueue(before, rng);
  expect(restoreEntries(clearUpcoming(shuffled), shuffled)).toEqual(shuffled);
});

test('what plays by then plays on, and what came since stays', () => {
  const before = queue('a', 'b', 'c', 'd');
  const moved = nextEntry(removeEntry(before, 'c'), 'asked', rng)!;
  const restored = restoreEntries(appendEntries(moved, entries('x')), before);
  expect(keys(restored)).toBe('abcdx');
  expect(restored.order[restored.position]).toEqual({ key: 'd' });
});

test('a list that took the place of a queue gives it back as it was', () => {
  const before = jumpToEntry(queue('a', 'b', 'c'), 'c');
  expect(restoreEntries(queue('x', 'y'), before)).toEqual(before);
});
