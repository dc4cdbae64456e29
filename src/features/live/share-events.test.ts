import { FakeChannel } from '@tests/fixtures/fake-channel';
import { FakeSource } from '@tests/fixtures/fake-source';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE_MS } from './event-source';
import { shareEvents } from './share-events';

const ends: (() => void)[] = [];

function openTab(listenerId = 'ann', random = 0.5) {
  const heard: string[] = [];
  const end = shareEvents(listenerId, {
    path: '/api/events',
    names: ['jobs', 'here'],
    onEvent: (name, data) => heard.push(`${name} ${data}`.trim()),
    onReopened: () => heard.push('again'),
    onLost: () => heard.push('lost'),
    rng: () => random,
  });
  ends.push(end);
  return { heard, end };
}
const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.forget();
  FakeChannel.all.clear();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('three tabs have one line, and all hear what it says', async () => {
  const first = openTab();
  await settle();
  const [second, third] = [openTab(), openTab()];
  await settle();
  expect(FakeSource.open).toHaveLength(1);
  FakeSource.open[0]!.open();
  FakeSource.open[0]!.say('jobs', '[]');
  await settle();
  for (const { heard } of [first, second, third]) expect(heard).toEqual(['jobs []']);
});

test('tabs that open at once agree on one', async () => {
  const tabs = [openTab(), openTab(), openTab()];
  await settle();
  expect(FakeSource.open).toHaveLength(1);
  FakeSource.open[0]!.open();
  FakeSource.open[0]!.say('jobs', '[]');
  await settle();
  for (const { heard } of tabs) expect(heard.filter((what) => what === 'jobs []')).toHaveLength(1);
});

test('when the one with the line is closed another takes over, and all read what they may have missed', async () => {
  const first = openTab('ann', 0.1);
  await settle();
  const [second, third] = [openTab('ann', 0.2), openTab('ann', 0.9)];
  await settle();
  first.end();
  expect(FakeSource.open).toHaveLength(0);
  await settle();
  expect(FakeSource.open).toHaveLength(1);
  FakeSource.open[0]!.open();
  FakeSource.open[0]!.say('jobs', '[1]');
  await settle();
  expect([second.heard, third.heard]).toEqual([
    ['again', 'jobs [1]'],
    ['again', 'jobs [1]'],
  ]);
});

test('a tab that crashed is noticed by its silence, one that has nothing to tell is not taken for crashed', async () => {
  openTab();
  await settle();
  const second = openTab();
  await settle();
  FakeSource.open[0]!.open();
  for (let minutes = 0; minutes < 5; minutes++) {
    FakeSource.open[0]!.say('here');
    await vi.advanceTimersByTimeAsync(20_000);
  }
  expect(FakeSource.open).toHaveLength(1);
  // Gone without a word.
  const [crashed] = FakeChannel.all;
  crashed!.close();
  FakeSource.forget();
  await vi.advanceTimersByTimeAsync(SILENCE_MS + 1000);
  // Of the second tab: the timers of the one that crashed run on here, and come later.
  FakeSource.open[0]!.open();
  expect(second.heard.at(-1)).toBe('again');
});

test('listeners do not hear each other', async () => {
  const [ann, bob] = [openTab('ann'), openTab('bob')];
  await settle();
  expect(FakeSource.open).toHaveLength(2);
  FakeSource.open[0]!.open();
  FakeSource.open[0]!.say('jobs', '[]');
  await settle();
  expect([ann.heard, bob.heard]).toEqual([['jobs []'], []]);
});
