import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlaybackSession } from '@/domain/contracts/playback';
import { emptyQueue } from '@/domain/play-queue';
import { usePlayerStore } from '../player-store';
import { isWorthOffering, tellSession, windowOf } from './tell-session';
import { deviceName } from './this-device';

const queueOf = (length: number, position: number) => ({
  ...emptyQueue,
  order: Array.from({ length }, (_, i) => ({
    key: `k${i}`,
    track: { id: `t${i}` },
    source: null,
  })) as never[],
  position,
});

describe('telling where the listener is', () => {
  const calls: { method: string; body: { position: number; positionMs: number; entries?: unknown[] } }[] = [];
  let answer: () => Response;
  let end: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    calls.length = 0;
    answer = () => new Response(null, { status: 204 });
    vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
    vi.stubGlobal('navigator', { userAgent: 'Firefox/140.0 (X11; Linux)' });
    vi.stubGlobal('document', { addEventListener: () => {}, removeEventListener: () => {} });
    vi.stubGlobal('fetch', async (_path: string, init: { method: string; body: string }) => {
      calls.push({ method: init.method, body: JSON.parse(init.body) });
      return answer();
    });
    usePlayerStore.setState({ queue: queueOf(3, 0), isPlaying: false, positionMs: 0 });
    end = tellSession();
  });

  afterEach(() => {
    end();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('says nothing before something played here', async () => {
    usePlayerStore.setState({ queue: queueOf(3, 1) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual([]);
  });

  test('tells the queue once, and from then on only where in it', async () => {
    usePlayerStore.setState({ isPlaying: true });
    await vi.advanceTimersByTimeAsync(2000);
    usePlayerStore.setState({ positionMs: 9000 });
    await vi.advanceTimersByTimeAsync(15_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls.map(({ method }) => method)).toEqual(['PUT', 'PATCH']);
    expect(calls[1]!.body).toMatchObject({ position: 0, positionMs: 9000 });
  });

  test('tells it all after a minute without network', async () => {
    answer = () => {
      throw new TypeError('offline');
    };
    usePlayerStore.setState({ isPlaying: true });
    await vi.advanceTimersByTimeAsync(60_000);
    answer = () => new Response(null, { status: 204 });
    usePlayerStore.setState({ positionMs: 60_000 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(calls.at(-1)).toMatchObject({ method: 'PUT', body: { positionMs: 60_000 } });
    const told = calls.length;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(calls).toHaveLength(told);
  });

  test('tells the queue again where another device did meanwhile', async () => {
    usePlayerStore.setState({ isPlaying: true });
    await vi.advanceTimersByTimeAsync(2000);
    const error = { code: 'conflict', message: 'Another device.' };
    answer = () => Response.json({ error }, { status: 409 });
    usePlayerStore.setState({ positionMs: 5000 });
    await vi.advanceTimersByTimeAsync(15_000);
    answer = () => new Response(null, { status: 204 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(calls.map(({ method }) => method)).toEqual(['PUT', 'PATCH', 'PUT']);
  });
});

test('of a long queue the part round what plays is told', () => {
  const { entries, position } = windowOf(queueOf(2000, 1000));
  expect(entries).toHaveLength(300);
  expect(entries[position]).toMatchObject({ key: 'k1000' });
  expect(windowOf(queueOf(3, 2))).toMatchObject({ position: 2 });
  const atTheEnd = windowOf(queueOf(2000, 1999));
  expect(atTheEnd.entries[atTheEnd.position]).toMatchObject({ key: 'k1999' });
});

test('what this device left off itself, or long ago, is not offered', () => {
  const heardAt = '2026-11-20T20:00:00Z';
  const session = { deviceId: 'phone', heardAt } as PlaybackSession;
  const soon = Date.parse(heardAt) + 3_600_000;
  expect(isWorthOffering(session, 'desk', soon)).toBe(true);
  expect(isWorthOffering(session, 'phone', soon)).toBe(false);
  expect(isWorthOffering(session, 'desk', soon + 30 * 24 * 3_600_000)).toBe(false);
  expect(isWorthOffering(null, 'desk', soon)).toBe(false);
});

test('devices have the names their owners give them', () => {
  const gecko = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const phone = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
  expect(deviceName(gecko)).toBe('Firefox on Linux');
  expect(deviceName(phone)).toBe('Android phone');
  expect(deviceName('curl')).toBe('another browser');
});
