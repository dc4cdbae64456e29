import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { currentEntry, emptyQueue, type PlayQueue, replaceEntries } from '@/domain/play-queue';
import { dropVanished } from './drop-vanished';
import type { PlayerEntry } from './player-entry';

const idOf = (n: number) => `0190d1c8-0000-7000-8000-${String(n).padStart(12, '0')}`;
const entry = (n: number): PlayerEntry => ({
  key: `k${n}`,
  source: null,
  // Nothing but the id matters here.
  track: { id: idOf(n) } as Track,
});
const queueOf = (count: number, at = 0): PlayQueue<PlayerEntry> =>
  replaceEntries<PlayerEntry>(
    emptyQueue,
    Array.from({ length: count }, (_, n) => entry(n)),
    at,
    () => 0,
  );

/** A server that has just these tracks. */
function serverHas(isThere: (id: string) => boolean) {
  const asked: string[][] = [];
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    const { trackIds } = JSON.parse(String(init.body)) as { trackIds: string[] };
    asked.push(trackIds);
    return Response.json({ trackIds: trackIds.filter(isThere) });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('what vanished', () => {
  it('is taken out with one question, and the next that is there takes the place of what was current', async () => {
    const asked = serverHas((id) => id !== idOf(1) && id !== idOf(2));
    const left = await dropVanished(queueOf(5, 1));
    expect(left.order.map(({ key }) => key)).toEqual(['k0', 'k3', 'k4']);
    expect(currentEntry(left)!.key).toBe('k3');
    expect(asked).toHaveLength(1);
  });
  it('leaves nothing where all are gone, and all where all are there', async () => {
    serverHas(() => false);
    expect(await dropVanished(queueOf(3))).toMatchObject({ order: [], position: -1 });
    serverHas(() => true);
    const queue = queueOf(3);
    expect(await dropVanished(queue)).toBe(queue);
  });
  it('is not guessed at: without an answer the queue stays', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
    const queue = queueOf(3);
    expect(await dropVanished(queue)).toBe(queue);
  });
  it('is asked from the current one on, and of a very long queue the rest is taken as it is', async () => {
    const asked = serverHas(() => false);
    const left = await dropVanished(queueOf(2500, 1000));
    expect(asked[0]).toHaveLength(2000);
    expect(asked[0]![0]).toBe(idOf(1000));
    expect(left.order).toHaveLength(500);
  });
});
