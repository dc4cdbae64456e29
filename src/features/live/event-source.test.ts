import { FakeSource } from '@tests/fixtures/fake-source';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEventSource, SILENCE_MS } from './event-source';

const newest = () => FakeSource.all.at(-1)!;
let page: EventTarget & { visibilityState: string };
let browser: EventTarget;
let heard: string[];
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.forget();
  heard = [];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  browser = new EventTarget();
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', browser);
  end = openEventSource({
    path: '/api/events',
    names: ['jobs', 'here'],
    onEvent: (name, data) => heard.push(`${name} ${data}`),
    onReopened: () => heard.push('again'),
    onLost: () => heard.push('lost'),
    rng: () => 0.5,
  });
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('hears what it is told, and calls the first opening no return', () => {
  newest().open();
  newest().say('jobs', '[]');
  newest().say('else', '');
  expect(heard).toEqual(['jobs []']);
});

test('leaves it to the browser where a connection broke, and says that something was missed', () => {
  newest().open();
  newest().breakOff();
  expect(FakeSource.all).toHaveLength(1);
  newest().open();
  expect(heard).toEqual(['lost', 'again']);
});

test('after an answer that closes it for good, opens another: after 1 s, 2 s, 4 s, and at most 30 s', async () => {
  const pauses: number[] = [];
  for (let tries = 0; tries < 8; tries++) {
    newest().refuse();
    const before = FakeSource.all.length;
    let pauseMs = 0;
    for (; FakeSource.all.length === before; pauseMs += 500) await vi.advanceTimersByTimeAsync(500);
    pauses.push(pauseMs);
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  newest().open();
  expect(heard.at(-1)).toBe('again');
  newest().refuse();
  await vi.advanceTimersByTimeAsync(1000);
  expect(FakeSource.all).toHaveLength(10);
});

test('does not wait when the browser is online again, nor when the page is looked at', async () => {
  newest().refuse();
  browser.dispatchEvent(new Event('online'));
  expect(FakeSource.all).toHaveLength(2);
  newest().refuse();
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeSource.all).toHaveLength(2);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeSource.all).toHaveLength(3);
  // The wait that was cut short does not open one more.
  newest().open();
  await vi.advanceTimersByTimeAsync(5000);
  expect(FakeSource.all).toHaveLength(3);
});

test('takes a line that fell silent for dead', async () => {
  newest().open();
  await vi.advanceTimersByTimeAsync(SILENCE_MS - 1000);
  newest().say('here', '');
  await vi.advanceTimersByTimeAsync(SILENCE_MS - 1000);
  expect(FakeSource.all).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2500);
  expect(FakeSource.all).toHaveLength(2);
  expect(FakeSource.all[0]!.readyState).toBe(FakeSource.CLOSED);
});

test('is over when it is ended, also in the middle of a wait', async () => {
  newest().refuse();
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(FakeSource.all).toHaveLength(1);
});
