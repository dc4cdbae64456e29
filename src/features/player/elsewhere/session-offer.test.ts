import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlaybackSession } from '@/domain/contracts/playback';
import { hearLive, hearLiveMissed } from '@/features/live/live-events';
import { usePlayerStore } from '../player-store';
import { useOtherTab } from '../tabs/player-tabs';
import { dismissOffer, useSessionOffer, watchSessionOffer } from './session-offer';
import { thisDeviceId } from './this-device';

const phone = '0190d1c8-0000-7000-8000-000000000001';
const trackId = '0190d1c8-0000-7000-8000-000000000002';
const start = Date.parse('2026-11-20T20:00:00.000Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const track = {
  ...{ id: trackId, title: 'A', artistName: 'Ann', artists: [], albumId: null, albumTitle: null, genres: [] },
  ...{ coverUrl: null, coverColor: null, trackNumber: null, discNumber: null, year: null, feedback: null },
  ...{ durationMs: 60_000, mimeType: 'audio/flac', isDemo: false, isMissing: false, tempoBpm: null },
  ...{ keyName: null, camelot: null, loudnessLufs: null, energy: null, albumLoudnessLufs: null },
};
const sessionOf = (heardAt: string, more: Partial<PlaybackSession> = {}): PlaybackSession => ({
  ...{ deviceId: phone, deviceName: 'iPhone', position: 0, positionMs: 1000, heardAt },
  entries: [
    { track, source: null },
    { track, source: null },
  ],
  ...more,
});
const tell = (heardAt: string, more: object = {}) =>
  hearLive({
    ...{ kind: 'session', deviceId: phone, position: 0, positionMs: 2000, heardAt, isNewQueue: false },
    ...more,
  });

let onServer: PlaybackSession | null;
let asked: number;
let end: () => void;
let page: EventTarget & { visibilityState: string };
const offered = () => useSessionOffer.getState().session;
const settle = () => vi.advanceTimersByTimeAsync(10);

beforeEach(async () => {
  vi.useFakeTimers({ now: start + 60_000 });
  onServer = null;
  asked = 0;
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', async () => {
    asked++;
    return Response.json({ session: onServer });
  });
  usePlayerStore.setState({ isPlaying: false });
  end = watchSessionOffer();
  await settle();
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('is there as soon as another device plays, moves with it without asking, and asks for the next track', async () => {
  expect(offered()).toBe(null);
  onServer = sessionOf(at(0));
  tell(at(0), { isNewQueue: true });
  await settle();
  expect(offered()).toMatchObject({ positionMs: 1000, deviceName: 'iPhone' });
  tell(at(0.5), { positionMs: 31_000 });
  await settle();
  expect(offered()).toMatchObject({ positionMs: 31_000, heardAt: at(0.5) });
  expect(asked).toBe(2);
  onServer = sessionOf(at(1), { position: 1 });
  tell(at(1), { position: 1 });
  await settle();
  expect(offered()).toMatchObject({ position: 1 });
});

test('goes when it plays in this browser: here, in another tab, or by what the server heard of it', async () => {
  const offer = async (minutes: number) => {
    onServer = sessionOf(at(minutes));
    tell(at(minutes), { isNewQueue: true });
    await settle();
    expect(offered()).not.toBe(null);
  };
  await offer(0);
  tell(at(0.1), { deviceId: thisDeviceId() });
  expect(offered()).toBe(null);
  await offer(0.2);
  useOtherTab.setState({ playing: 'B' });
  expect(offered()).toBe(null);
  useOtherTab.setState({ playing: null });
  await offer(0.3);
  usePlayerStore.setState({ isPlaying: true });
  expect(offered()).toBe(null);
  onServer = sessionOf(at(0.4));
  tell(at(0.4), { isNewQueue: true });
  await settle();
  expect(offered()).toBe(null);
});

test('“not now” is not asked again while it goes on there, but half an hour after', async () => {
  onServer = sessionOf(at(0));
  tell(at(0), { isNewQueue: true });
  await settle();
  dismissOffer();
  for (const minutes of [20, 40, 60]) {
    onServer = sessionOf(at(minutes));
    tell(at(minutes), { isNewQueue: true });
    await settle();
    expect(offered()).toBe(null);
  }
  onServer = sessionOf(at(91));
  tell(at(91), { isNewQueue: true });
  await settle();
  expect(offered()).not.toBe(null);
});

test('is asked for when something was missed, and when a page is looked at that was hidden meanwhile', async () => {
  onServer = sessionOf(at(0));
  hearLiveMissed();
  await settle();
  expect(offered()).not.toBe(null);
  page.visibilityState = 'hidden';
  onServer = sessionOf(at(0.5), { deviceName: 'iPad', position: 1 });
  tell(at(0.5), { isNewQueue: true });
  await settle();
  expect(offered()).toMatchObject({ deviceName: 'iPhone' });
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(offered()).toMatchObject({ deviceName: 'iPad' });
});
