import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyQueue } from '@/domain/play-queue';
import { keepHistory, usePlayHistory } from './play-history';
import { usePlayerStore } from './player-store';

const order = ['a', 'b', 'c'].map((key) => ({ key, track: { id: key }, source: null })) as never[];
const at = (position: number, positionMs: number) =>
  usePlayerStore.setState({ queue: { ...emptyQueue, order, position }, positionMs });
const heard = () => usePlayHistory.getState().entries.map(({ key }) => key);
let end: () => void;

beforeEach(() => {
  at(0, 0);
  end = keepHistory();
});
afterEach(() => end());

test('what sounded and gave way is remembered, the last first and each once', () => {
  at(0, 9000);
  at(1, 0);
  at(1, 9000);
  at(2, 0);
  expect(heard()).toEqual(['b', 'a']);
  at(2, 5000);
  at(0, 0);
  at(0, 100);
  at(1, 0);
  expect(heard()).toEqual(['a', 'c', 'b']);
});

test('what was passed without a sound is not, and nobody sees another’s', () => {
  at(1, 0);
  expect(heard()).toEqual([]);
  at(1, 9000);
  usePlayerStore.setState({ queue: emptyQueue });
  expect(heard()).toEqual(['b']);
  end();
  expect(heard()).toEqual([]);
});
