import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { currentEntry, emptyQueue } from '@/domain/play-queue';
import { restorePlayer } from './player-persistence';
import { usePlayerStore } from './player-store';

const idOf = (n: number) => `0190d1c8-0000-7000-8000-00000000000${n}`;
const track = (n: number): Track => ({
  ...{ id: idOf(n), title: `Track ${n}`, artistName: 'Ann', artists: [], albumId: null, albumTitle: null },
  ...{ coverUrl: null, coverColor: null, trackNumber: null, discNumber: null, year: null, genres: [] },
  ...{ durationMs: 60_000, mimeType: 'audio/flac', isDemo: false, isMissing: false, feedback: null },
  ...{
    tempoBpm: null,
    keyName: null,
    camelot: null,
    loudnessLufs: null,
    energy: null,
    albumLoudnessLufs: null,
  },
});

/** Three tracks were left in the browser, the second at its thirtieth second. */
beforeEach(() => {
  const order = [0, 1, 2].map((n) => ({ key: `k${n}`, track: track(n), source: null }));
  const kept: Record<string, unknown> = {
    'segue.player.ann.queue': { order, position: 1, listOrder: null, repeat: 'off' },
    'segue.player.ann.moment': { positionMs: 30_000, volume: 0.5, isMuted: false, openPlay: null },
  };
  vi.stubGlobal('localStorage', { getItem: (key: string) => JSON.stringify(kept[key] ?? null) });
  usePlayerStore.setState({ queue: emptyQueue, positionMs: 0 });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (entries: object[]) => {
  const order = entries.map((entry, n) => ({ key: `k${n}`, track: track(n), source: null, ...entry }));
  const kept = { order, position: 0, listOrder: null, repeat: 'off' };
  const getItem = (key: string) => (key.endsWith('.queue') ? JSON.stringify(kept) : null);
  vi.stubGlobal('localStorage', { getItem });
};

const serverHas = (...present: number[]) =>
  vi.stubGlobal('fetch', async () => Response.json({ trackIds: present.map(idOf) }));

async function restored() {
  await restorePlayer('ann');
  const { queue, positionMs } = usePlayerStore.getState();
  return { keys: queue.order.map(({ key }) => key), current: currentEntry(queue)?.key, positionMs };
}

it('goes on where it was, without what left the library', async () => {
  serverHas(1, 2);
  expect(await restored()).toEqual({ keys: ['k1', 'k2'], current: 'k1', positionMs: 30_000 });
});
it('begins the next one from its start where the one that played is gone', async () => {
  serverHas(0, 2);
  expect(await restored()).toEqual({ keys: ['k0', 'k2'], current: 'k2', positionMs: 0 });
});
it('is empty where all are gone, and whole where the server does not answer', async () => {
  serverHas();
  expect(await restored()).toEqual({ keys: [], current: undefined, positionMs: 0 });
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
  expect(await restored()).toEqual({ keys: ['k0', 'k1', 'k2'], current: 'k1', positionMs: 30_000 });
});
it('leaves alone what was started meanwhile', async () => {
  serverHas(0, 1, 2);
  const restoring = restorePlayer('ann');
  const queue = { ...emptyQueue, order: [{ key: 'new', track: track(5), source: null }], position: 0 };
  usePlayerStore.setState({ queue });
  await restoring;
  expect(usePlayerStore.getState().queue).toBe(queue);
});
it('knows why a radio chose what it chose, and does without where that is of another version', async () => {
  const choice = { as: 'near', reasons: [{ signal: 'audio', text: 'Sounds like Track 0' }] };
  keep([{}, { choice }, { choice: { as: 'magic' } }]);
  serverHas(0, 1, 2);
  await restorePlayer('ann');
  const { order } = usePlayerStore.getState().queue;
  expect(order.map((entry) => entry.choice)).toEqual([undefined, choice, undefined]);
});
