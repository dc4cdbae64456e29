import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from './deliver-entry';
import { Outbox } from './outbox';
import type { OutboxEntry } from './outbox-entry';
import { type KeyValueStorage, OutboxStorage } from './outbox-storage';

const trackId = '018f0000-0000-7000-8000-00000000000a';

class FakeStorage implements KeyValueStorage {
  readonly items = new Map<string, string>();
  isFull = false;
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, value: string) => {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
}

let count = 0;
const revision = () => String(++count).padStart(8, '0');

function play(userId = 'ann'): OutboxEntry {
  const id = `018f0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  const report = {
    id,
    trackId,
    startedAt: '2026-11-23T10:00:00.000Z',
    msPlayed: 40_000,
    outcome: 'partial' as const,
    source: null,
  };
  return { kind: 'play', userId, revision: revision(), report };
}
const feedback = (value: 'like' | 'dislike' | null, track = trackId): OutboxEntry => ({
  kind: 'feedback',
  userId: 'ann',
  revision: revision(),
  trackId: track,
  value,
});

/** A server that answers as told, and a timer that is run by hand. */
function setUp(answer: (entry: OutboxEntry) => Delivery | Promise<Delivery>, storage = new FakeStorage()) {
  const received: OutboxEntry[] = [];
  const refused: OutboxEntry[] = [];
  const timers: { task: () => void; delayMs: number }[] = [];
  const outbox = new Outbox({
    userId: 'ann',
    storage: new OutboxStorage(storage),
    deliver: async (entry) => {
      received.push(entry);
      return answer(entry);
    },
    onRefused: (entry) => refused.push(entry),
    setTimer: (task, delayMs) => {
      timers.push({ task, delayMs });
      return timers.length;
    },
    clearTimer: () => timers.splice(0),
    rng: () => 0.5,
  });
  return { outbox, received, refused, timers, storage };
}

describe('Outbox', () => {
  it('delivers and forgets', async () => {
    const { outbox, received, storage } = setUp(() => ({ result: 'delivered' }));
    const entry = play();
    outbox.put(entry);
    await outbox.flush();
    expect(received).toEqual([entry]);
    expect(storage.length).toBe(0);
  });

  it('keeps what was done offline, in its order, until the server answers; also across a reload', async () => {
    const offline = setUp(() => ({ result: 'later' }));
    const entries = [play(), feedback('like'), play()];
    for (const entry of entries) offline.outbox.put(entry);
    await offline.outbox.flush();
    expect(offline.outbox.pending()).toEqual(entries);

    const online = setUp(() => ({ result: 'delivered' }), offline.storage);
    await online.outbox.hope();
    expect(online.received).toEqual(entries);
    expect(online.outbox.pending()).toEqual([]);
  });

  it('waits longer after each failure, at least as long as the server asks, and at most about five minutes', async () => {
    let asked: number | undefined;
    const { outbox, timers } = setUp(() => ({ result: 'later', retryAfterMs: asked }));
    outbox.put(play());
    const delays: number[] = [];
    for (let i = 0; i < 12; i++) {
      await outbox.flush();
      delays.push(timers.at(-1)!.delayMs);
    }
    expect(delays.slice(0, 4)).toEqual([1000, 2000, 4000, 8000].map((delay) => expect.closeTo(delay, -3)));
    expect([...delays].sort((a, b) => a - b)).toEqual(delays);
    expect(delays.at(-1)).toBe(300_000);
    await outbox.hope();
    expect(timers.at(-1)!.delayMs).toBe(1000);
    asked = 60_000;
    await outbox.flush();
    expect(timers.at(-1)!.delayMs).toBe(60_000);
  });

  it('drops what will never be taken, says so, and goes on with the rest', async () => {
    const bad = feedback('like');
    const good = play();
    const { outbox, received, refused } = setUp((entry) => ({
      result: entry === bad || entry.revision === bad.revision ? 'refused' : 'delivered',
    }));
    outbox.put(bad);
    outbox.put(good);
    await outbox.flush();
    expect(refused).toEqual([bad]);
    expect(received).toContainEqual(good);
    expect(outbox.pending()).toEqual([]);
  });

  it('a change of mind while the older value is on its way is delivered too', async () => {
    let release = () => {};
    const { outbox, received } = setUp(async (entry) => {
      if (entry.kind === 'feedback' && entry.value === 'like') {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return { result: 'delivered' };
    });
    outbox.put(feedback('like'));
    await Promise.resolve();
    outbox.put(feedback('dislike'));
    release();
    await outbox.flush();
    expect(received.map((entry) => entry.kind === 'feedback' && entry.value)).toEqual(['like', 'dislike']);
    expect(outbox.pending()).toEqual([]);
  });

  it('of several values for one track given offline only the last is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('like', 'dislike', null), { minLength: 1, maxLength: 8 }),
        async (values) => {
          let isOnline = false;
          const { outbox } = setUp(() => ({ result: isOnline ? 'delivered' : 'later' }));
          for (const value of values) outbox.put(feedback(value));
          await outbox.flush();
          expect(outbox.pending()).toMatchObject([{ value: values.at(-1) }]);
          isOnline = true;
          await outbox.hope();
          expect(outbox.pending()).toEqual([]);
        },
      ),
    );
  });

  it('never sends what another listener did in this browser', async () => {
    const { outbox, received, storage } = setUp(() => ({ result: 'delivered' }));
    new OutboxStorage(storage).put(play('bob'));
    await outbox.flush();
    expect(received).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it('works with a full or forbidden storage, for the life of the page', async () => {
    const full = new FakeStorage();
    full.isFull = true;
    for (const storage of [full, null]) {
      let isOnline = false;
      const received: OutboxEntry[] = [];
      const outbox = new Outbox({
        userId: 'ann',
        storage: new OutboxStorage(storage),
        deliver: async (entry) => {
          if (isOnline) received.push(entry);
          return { result: isOnline ? 'delivered' : 'later' };
        },
        onRefused: () => {},
        setTimer: () => 0,
        clearTimer: () => {},
      });
      outbox.put(play());
      await outbox.flush();
      isOnline = true;
      await outbox.hope();
      expect(received).toHaveLength(1);
      expect(outbox.pending()).toEqual([]);
    }
  });

  it('ignores what is damaged in the storage', () => {
    const storage = new FakeStorage();
    storage.setItem('segue.outbox.ann.play.1', '{"kind":"play"');
    storage.setItem('segue.outbox.ann.play.2', '{"kind":"play","userId":"ann"}');
    expect(setUp(() => ({ result: 'delivered' }), storage).outbox.pending()).toEqual([]);
  });
});
