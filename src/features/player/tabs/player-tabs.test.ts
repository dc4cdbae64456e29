import { FakeChannel } from '@tests/fixtures/fake-channel';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Track } from '@/domain/contracts/library';

vi.mock('../audio-engine', () => ({
  AudioEngine: class {
    isAudible = true;
    load() {}
    play() {}
    pause() {}
    preload() {}
    unload() {}
    setVolume() {}
  },
}));

const idOf = (n: number) => `0190d1c8-0000-7000-8000-00000000000${n}`;
const track = (n: number): Track => ({
  ...{ id: idOf(n), title: `Track ${n}`, artistName: 'Ann', artists: [], albumId: null, albumTitle: null },
  ...{ coverUrl: null, coverColor: null, trackNumber: null, discNumber: null, year: null, genres: [] },
  ...{ durationMs: 200_000, mimeType: 'audio/flac', isDemo: false, isMissing: false, feedback: null },
  ...{ tempoBpm: null, keyName: null, camelot: null, loudnessLufs: null, energy: null },
  albumLoudnessLufs: null,
});

let storage: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  FakeChannel.all.clear();
  storage = new Map();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  });
  // All that is asked about is in the library.
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) =>
    Response.json({ trackIds: JSON.parse(body).trackIds }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);

/** A tab of the browser: the player's modules of its own, with the storage and the channel of all. */
async function openTab() {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.resetModules();
  const { usePlayerStore } = await import('../player-store');
  const [runtime, page] = [await import('../player-runtime'), await import('../page-reporter')];
  const persistence = await import('../player-persistence');
  const tabs = await import('./player-tabs');
  const { playHere } = await import('./play-here');
  let save = () => {};
  const others = new Set(FakeChannel.all);
  tabs.joinTabs('ann', {
    save: () => save(),
    onTakenFromClosed: () => persistence.takeOpenPlay('ann'),
  });
  const [channel] = [...FakeChannel.all].filter((one) => !others.has(one));
  const restoring = persistence.restorePlayer('ann');
  await pass();
  await restoring;
  ({ save } = persistence.keepPlayer('ann'));
  const told: { trackId: string; msPlayed: number; outcome: string }[] = [];
  page.onPlayReported((report) => told.push(report));
  const soundAt = (positionMs: number) => {
    usePlayerStore.setState({ positionMs });
    const { queue } = usePlayerStore.getState();
    const now = performance.now();
    page.reporter.sound(queue.order[queue.position]!, positionMs, now, true);
  };
  return {
    told,
    state: usePlayerStore.getState,
    set: usePlayerStore.setState,
    openPlay: () => page.reporter.openPlay(),
    elsewhere: () => tabs.useOtherTab.getState().playing,
    /** Plays a queue of one, and a while of it. */
    play: async (n: number) => {
      const queue = {
        order: [{ key: `k${n}`, track: track(n), source: null }],
        position: 0,
        listOrder: null,
        repeat: 'off' as const,
      };
      runtime.applyQueue(queue, { shouldPlay: true });
      for (let ms = 0; ms <= 10_000; ms += 1000) {
        soundAt(ms);
        await pass();
      }
    },
    soundAt,
    pause: () => runtime.resume(false),
    playHere: () => playHere('ann'),
    close: async () => {
      window.dispatchEvent(new Event('pagehide'));
      await pass(0);
      channel!.close();
    },
  };
}

test('one tab plays at a time, and the others say what and where', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await a.play(1);
  expect([a.elsewhere(), b.elsewhere()]).toEqual([null, 'Track 1']);
  await b.play(2);
  expect([a.state().isPlaying, b.state().isPlaying]).toEqual([false, true]);
  expect([a.elsewhere(), b.elsewhere()]).toEqual(['Track 2', null]);
  // One that is opened later says so, too.
  expect((await openTab()).elsewhere()).toBe('Track 2');
  b.pause();
  await pass();
  expect(a.elsewhere()).toBe(null);
});

test('only the tab that played last writes down where it is', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await a.play(1);
  await b.play(2);
  const playId = b.openPlay()!.id;
  // The one that was silenced goes on being there, and its queue changes.
  a.set({ queue: { ...a.state().queue, repeat: 'all' }, positionMs: 99_000 });
  await pass(20_000);
  b.soundAt(20_000);
  await b.close();
  await pass(20_000);
  const c = await openTab();
  expect(c.state().queue.order.map(({ track: { title } }) => title)).toEqual(['Track 2']);
  expect(c.state().positionMs).toBe(20_000);
  expect(c.openPlay()?.id).toBe(playId);
});

test('a tab opened beside leaves the play under way to the one that has it', async () => {
  const a = await openTab();
  await a.play(1);
  const b = await openTab();
  expect(b.state().queue.order[0]!.track.title).toBe('Track 1');
  expect(b.openPlay()).toBe(null);
  await b.play(2);
  expect(b.told).toEqual([]);
  // Left for good, it counts as far as it was heard.
  await a.close();
  expect(a.told).toMatchObject([{ trackId: idOf(1), msPlayed: 10_000, outcome: 'partial' }]);
});

test('what a closed tab left half heard is told by the one that plays next', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await b.play(2);
  await b.close();
  await a.play(1);
  expect(a.told).toMatchObject([{ trackId: idOf(2), msPlayed: 10_000, outcome: 'partial' }]);
  expect(a.openPlay()?.trackId).toBe(idOf(1));
});

test('what plays in another tab can be had here, as the same play', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await b.play(2);
  await a.play(1);
  const playId = a.openPlay()!.id;
  const taking = b.playHere();
  await pass();
  await taking;
  expect([a.state().isPlaying, b.state().isPlaying]).toEqual([false, true]);
  expect(b.state().queue.order[0]!.track.title).toBe('Track 1');
  expect(b.state().positionMs).toBe(10_000);
  expect([a.openPlay(), b.openPlay()?.id]).toEqual([null, playId]);
  expect(a.elsewhere()).toBe('Track 1');
});

test('what is taken over is where it was there, whatever this tab writes down meanwhile', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await b.play(2);
  b.soundAt(2000);
  await a.play(1);
  const taking = b.playHere();
  // As a tab that comes to the front does, as soon as it may.
  for (let turn = 0; turn < 50; turn++) {
    document.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
  }
  await pass(2000);
  await taking;
  expect(b.state().queue.order[0]!.track.title).toBe('Track 1');
  expect(b.state().positionMs).toBe(10_000);
});

test('a tab that crashed while it played is waited for a moment only', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await a.play(1);
  for (const channel of [...FakeChannel.all].slice(0, 1)) channel.close();
  const taking = b.playHere();
  await pass(2000);
  await taking;
  expect(b.state().isPlaying).toBe(true);
  expect(b.state().queue.order[0]!.track.title).toBe('Track 1');
});

test('what is chosen in any tab is kept, and nothing but that', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await a.play(1);
  b.set({ volume: 0.3, crossfadeMs: 4000 });
  await pass(6000);
  a.set({ levelling: 'album' });
  await pass(6000);
  const { volume, crossfadeMs, levelling } = (await openTab()).state();
  expect({ volume, crossfadeMs, levelling }).toEqual({ volume: 0.3, crossfadeMs: 4000, levelling: 'album' });
});

test('choices of an older version are kept when the place is written anew', async () => {
  storage.set(
    'segue.player.ann.moment',
    JSON.stringify({ positionMs: 1, volume: 0.2, isMuted: false, openPlay: null }),
  );
  await (await openTab()).play(1);
  expect((await openTab()).state().volume).toBe(0.2);
});
