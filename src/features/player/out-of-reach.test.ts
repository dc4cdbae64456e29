import { afterEach, expect, test } from 'vitest';
import { emptyQueue, type PlayQueue } from '@/domain/play-queue';
import { useKept } from '@/features/offline/kept-store';
import { useReach } from '@/features/offline/reach';
import { passOverIn } from './out-of-reach';
import type { PlayerEntry } from './player-entry';

const entry = (id: string) =>
  ({ key: id, track: { id, feedback: null }, source: null }) as unknown as PlayerEntry;
const order = ['a', 'b', 'c'].map(entry);
const queue: PlayQueue<PlayerEntry> = { ...emptyQueue, order, position: 0 };
const passed = () => order.filter(passOverIn(queue)).map(({ key }) => key);
const keepFiles = (...ids: string[]) =>
  useKept.setState({
    files: Object.fromEntries(ids.map((id) => [id, { bytes: 1, quality: '192' as const }])),
  });

afterEach(() => {
  useReach.setState({ isOffline: false });
  keepFiles();
});

test('with a network all of the queue plays', () => {
  keepFiles('b');
  expect(passed()).toEqual([]);
});

test('without one, what is not on this device is passed over', () => {
  keepFiles('b');
  useReach.setState({ isOffline: true });
  expect(passed()).toEqual(['a', 'c']);
});

test('where nothing of the queue is here, it waits for the network as it stands', () => {
  keepFiles('elsewhere');
  useReach.setState({ isOffline: true });
  expect(passed()).toEqual([]);
});
