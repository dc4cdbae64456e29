import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { emptyQueue } from '@/domain/play-queue';
import { startMediaSession } from './media-session';
import { toEntries } from './player-entry';
import { usePlayerStore } from './player-store';

const controls = vi.hoisted(() => ({
  next: vi.fn(),
  pause: vi.fn(),
  play: vi.fn(),
  previous: vi.fn(),
  seekBy: vi.fn(),
  seekTo: vi.fn(),
}));
vi.mock('./player-controls', () => controls);

const handlers = new Map<string, MediaSessionActionHandler>();
const session = {
  metadata: null as { init: MediaMetadataInit } | null,
  playbackState: 'none',
  setPositionState: vi.fn(),
  setActionHandler: (action: string, handler: MediaSessionActionHandler | null) => {
    // As browsers do with what they do not know.
    if (action === 'stop') throw new TypeError('no such action');
    if (handler) handlers.set(action, handler);
    else handlers.delete(action);
  },
};
const track = (id: string, more: Partial<Track> = {}) =>
  ({
    id,
    title: `Title ${id}`,
    artistName: 'Ada',
    albumTitle: 'Engines',
    coverUrl: '/api/covers/x',
    durationMs: 200_000,
    genres: [],
    ...more,
  }) as unknown as Track;
const set = usePlayerStore.setState;
const show = (shown: Track) =>
  set({
    queue: { ...emptyQueue, order: toEntries([shown], null), position: 0 },
    positionMs: 0,
    durationMs: shown.durationMs,
  });

let end: () => void;
beforeEach(() => {
  vi.stubGlobal('navigator', { mediaSession: session });
  vi.stubGlobal(
    'MediaMetadata',
    class {
      constructor(readonly init: MediaMetadataInit) {}
    },
  );
  session.setPositionState.mockReset();
  for (const control of Object.values(controls)) control.mockReset();
  end = startMediaSession();
});
afterEach(() => {
  end();
  set({ queue: emptyQueue, isPlaying: false, positionMs: 0, durationMs: 0, rates: {} });
  vi.unstubAllGlobals();
});

test('the lock screen has title, names, and the cover in several sizes', () => {
  show(track('a'));
  expect(session.metadata?.init).toMatchObject({ title: 'Title a', artist: 'Ada', album: 'Engines' });
  expect(session.metadata?.init.artwork).toEqual([
    { src: '/api/covers/x?size=160', sizes: '160x160' },
    { src: '/api/covers/x?size=320', sizes: '320x320' },
    { src: '/api/covers/x?size=640', sizes: '640x640' },
  ]);
  show(track('b', { coverUrl: null, albumTitle: null }));
  expect(session.metadata?.init).toMatchObject({ title: 'Title b', album: '', artwork: [] });
});

test('keys and headsets move within the track and between tracks', () => {
  const press = (action: MediaSessionAction, details = {}) => handlers.get(action)!({ action, ...details });
  press('seekforward');
  press('seekbackward', { seekOffset: 30 });
  press('seekto', { seekTime: 61.5 });
  press('nexttrack');
  press('previoustrack');
  press('play');
  press('pause');
  expect(controls.seekBy.mock.calls).toEqual([[10_000], [-30_000]]);
  expect(controls.seekTo).toHaveBeenCalledWith(61_500);
  for (const control of ['next', 'previous', 'play', 'pause'] as const)
    expect(controls[control]).toHaveBeenCalledTimes(1);
});

test('the position is told when it jumps, when it plays or pauses, and with its speed; not as it moves on', () => {
  show(track('a', { genres: ['podcast'] }));
  expect(session.setPositionState).toHaveBeenLastCalledWith({ duration: 200, position: 0, playbackRate: 1 });
  set({ isPlaying: true });
  expect(session.playbackState).toBe('playing');
  session.setPositionState.mockReset();
  set({ positionMs: 250 });
  set({ positionMs: 500 });
  expect(session.setPositionState).not.toHaveBeenCalled();
  set({ positionMs: 90_000 });
  expect(session.setPositionState).toHaveBeenLastCalledWith({ duration: 200, position: 90, playbackRate: 1 });
  set({ rates: { a: 1.5 } });
  expect(session.setPositionState).toHaveBeenLastCalledWith({
    duration: 200,
    position: 90,
    playbackRate: 1.5,
  });
  // A position beyond the end is refused by browsers.
  set({ positionMs: 201_600, isPlaying: false });
  expect(session.playbackState).toBe('paused');
  expect(session.setPositionState).toHaveBeenLastCalledWith({
    duration: 200,
    position: 200,
    playbackRate: 1.5,
  });
});

test('nothing of it stays when the player ends', () => {
  show(track('a'));
  end();
  expect(handlers.size).toBe(0);
  expect(session.metadata).toBeNull();
});
