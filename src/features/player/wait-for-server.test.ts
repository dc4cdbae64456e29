import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForServer } from './wait-for-server';

const answer = vi.fn<() => Promise<Response>>();
const isWanted = vi.fn(() => true);
const away = () => Promise.reject(new TypeError('the network is away'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('window', new EventTarget());
  answer.mockReset().mockImplementation(away);
  isWanted.mockReset().mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('asks again after longer and longer pauses, until somebody answers', async () => {
  const waited = waitForServer('/a', isWanted);
  await vi.advanceTimersByTimeAsync(999);
  expect(answer).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(answer).toHaveBeenCalledTimes(2);
  // Whatever it says: it is there.
  answer.mockImplementation(async () => new Response(null, { status: 500 }));
  await vi.advanceTimersByTimeAsync(4000);
  expect(await waited).toBe(true);
  expect(answer).toHaveBeenLastCalledWith('/a', { method: 'HEAD' });
});

test('asks at once when the browser says that it is online', async () => {
  const waited = waitForServer('/a', isWanted);
  answer.mockImplementation(async () => new Response());
  window.dispatchEvent(new Event('online'));
  expect(await waited).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up after two minutes', async () => {
  const waited = waitForServer('/a', isWanted);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(answer.mock.calls.length).toBeGreaterThan(8);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await waited).toBe(false);
});

test('asks no more once nobody waits', async () => {
  const waited = waitForServer('/a', isWanted);
  isWanted.mockReturnValue(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waited).toBe(false);
  expect(answer).not.toHaveBeenCalled();
});

test('an answer that comes when nobody waits any more is none', async () => {
  const waited = waitForServer('/a', isWanted);
  answer.mockImplementation(async () => {
    isWanted.mockReturnValue(false);
    return new Response();
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waited).toBe(false);
});
