import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { emptyQueue } from '@/domain/play-queue';
import { toEntries } from '../player-entry';
import { usePlayerStore } from '../player-store';
import { keepPlaces } from './keep-places';
import { learnPlace, placeOf } from './place-store';

const hour = 3_600_000;
const put = vi.fn();
vi.mock('../outbox/start-outbox', () => ({ currentOutbox: () => ({ outbox: { put }, userId: 'ada' }) }));

const track = (id: string, durationMs = hour) =>
  ({ id, durationMs, genres: [] as string[] }) as unknown as Track;
const [book, other, song] = [track('book'), track('other'), track('song', 200_000)];
const told = () => put.mock.calls.map(([{ trackId, place }]) => [trackId, place.positionMs]);
const set = usePlayerStore.setState;
const play = (...tracks: Track[]) =>
  set({
    queue: { ...emptyQueue, order: toEntries(tracks, null), position: 0 },
    positionMs: 0,
    isPlaying: true,
  });

let end: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  put.mockReset();
  end = keepPlaces();
});
afterEach(() => {
  end();
  set({ queue: emptyQueue, isPlaying: false, positionMs: 0 });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('where one is in a book is kept as it plays, and on pausing', () => {
  play(book);
  set({ positionMs: 61_000 });
  vi.advanceTimersByTime(15_000);
  // Nothing has moved since.
  vi.advanceTimersByTime(15_000);
  expect(told()).toEqual([['book', 61_000]]);
  set({ positionMs: 70_000 });
  set({ isPlaying: false });
  expect(told()).toEqual([
    ['book', 61_000],
    ['book', 70_000],
  ]);
  expect(placeOf(book)).toBe(70_000);
});

test('another book does not take it away', () => {
  play(book);
  set({ positionMs: 61_000 });
  play(other);
  set({ positionMs: 90_000 });
  set({ isPlaying: false });
  expect(placeOf(book)).toBe(61_000);
  expect(placeOf(other)).toBe(90_000);
});

test('it is forgotten at the end of the queue, where the position goes back', () => {
  play(book);
  set({ positionMs: hour - 100 });
  set({ positionMs: 0, isPlaying: false });
  expect(told()).toEqual([['book', hour - 100]]);
  expect(placeOf(book)).toBe(0);
});

test('music begins at its start', () => {
  play(song);
  set({ positionMs: 100_000 });
  set({ isPlaying: false });
  expect(put).not.toHaveBeenCalled();
  expect(placeOf(song)).toBe(0);
});

test('of what two devices say the later counts', () => {
  learnPlace('book', { positionMs: 100_000, heardAt: '2026-11-18T12:00:00.000Z' });
  learnPlace('book', { positionMs: 50_000, heardAt: '2026-11-18T11:00:00.000Z' });
  expect(placeOf(book)).toBe(100_000);
});
