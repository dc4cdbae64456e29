import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendEntries,
  clearUpcoming,
  keepEntries,
  moveEntry,
  playEntriesNext,
  removeEntry,
} from './edit-play-queue';
import {
  currentEntry,
  emptyQueue,
  jumpToEntry,
  nextEntry,
  type PlayQueue,
  previousEntry,
  type RepeatMode,
  replaceEntries,
  setRepeat,
  shuffleQueue,
  unshuffleQueue,
  upcomingEntries,
} from './play-queue';
import { createRng } from './rng';

type Entry = { key: string };
const entries = (count: number, prefix = 't'): Entry[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${prefix}${index}` }));
const keys = (queue: PlayQueue<Entry>) => queue.order.map((entry) => entry.key);
const start = (count: number, at = 0, repeat: RepeatMode = 'off'): PlayQueue<Entry> =>
  setRepeat(replaceEntries<Entry>(emptyQueue, entries(count), at, createRng(1)), repeat);

/** Plays on until the end or `limit` steps; the keys heard. */
function playThrough(queue: PlayQueue<Entry>, limit: number, seed = 1): string[] {
  const rng = createRng(seed);
  const heard: string[] = [];
  let at: PlayQueue<Entry> | null = queue;
  while (at && heard.length < limit) {
    heard.push(currentEntry(at)!.key);
    at = nextEntry(at, 'ended', rng);
  }
  return heard;
}

const counts = fc.integer({ min: 1, max: 30 });
const seeds = fc.integer();

describe('playing order', () => {
  it('plays a list from where it was started to its end', () => {
    expect(playThrough(start(4, 2), 10)).toEqual(['t2', 't3']);
  });
  it('shuffled visits every track once, the current one first', () => {
    fc.assert(
      fc.property(counts, fc.nat(29), seeds, (count, at, seed) => {
        const plain = start(count, at);
        const heard = playThrough(shuffleQueue(plain, createRng(seed)), 100);
        expect(heard[0]).toBe(currentEntry(plain)!.key);
        expect([...heard].sort()).toEqual(keys(plain).sort());
      }),
    );
  });
  it('repeat all under shuffle visits every track once a round and never the same twice running', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), seeds, (count, seed) => {
        const queue = setRepeat(shuffleQueue(start(count), createRng(seed)), 'all');
        const heard = playThrough(queue, count * 3, seed);
        for (let round = 0; round < 3; round++)
          expect(new Set(heard.slice(round * count, (round + 1) * count)).size).toBe(count);
        for (let i = 1; i < heard.length; i++) expect(heard[i]).not.toBe(heard[i - 1]);
      }),
    );
  });
  it('unshuffling gives the list back and plays the same track on', () => {
    fc.assert(
      fc.property(counts, fc.nat(60), seeds, (count, steps, seed) => {
        let queue = shuffleQueue(start(count), createRng(seed));
        for (let i = 0; i < steps; i++) queue = nextEntry(queue, 'asked', createRng(seed)) ?? queue;
        const back = unshuffleQueue(queue);
        expect(back.order).toEqual(entries(count));
        expect(currentEntry(back)).toBe(currentEntry(queue));
        expect(back.listOrder).toBeNull();
      }),
    );
  });
  it('repeat one stays by itself, and leaves when asked', () => {
    const queue = start(3, 0, 'one');
    expect(playThrough(queue, 3)).toEqual(['t0', 't0', 't0']);
    expect(currentEntry(nextEntry(queue, 'asked', createRng(1))!)!.key).toBe('t1');
  });
  it('repeat all goes round, both ways', () => {
    expect(playThrough(start(2, 1, 'all'), 4)).toEqual(['t1', 't0', 't1', 't0']);
    expect(currentEntry(previousEntry(start(3, 0, 'all')))!.key).toBe('t2');
  });
  it('previous undoes next, and stays on the first', () => {
    const queue = start(5, 2);
    expect(previousEntry(nextEntry(queue, 'asked', createRng(1))!)).toEqual(queue);
    expect(previousEntry(start(5))).toEqual(start(5));
  });
  it('a new list keeps shuffle on', () => {
    const shuffledQueue = shuffleQueue(start(3), createRng(1));
    const replaced = replaceEntries(shuffledQueue, entries(20, 'n'), 4, createRng(2));
    expect(currentEntry(replaced)!.key).toBe('n4');
    expect(replaced.listOrder).toEqual(entries(20, 'n').map((entry) => entry.key));
  });
  it('goes past what is passed over, both ways and round again, and stops where nothing else is left', () => {
    const isPassedOver = (entry: Entry) => ['t1', 't2', 't4'].includes(entry.key);
    const after = nextEntry(start(5), 'ended', createRng(1), isPassedOver)!;
    expect(currentEntry(after)!.key).toBe('t3');
    expect(nextEntry(after, 'ended', createRng(1), isPassedOver)).toBeNull();
    expect(currentEntry(previousEntry(after, isPassedOver))!.key).toBe('t0');
    const round = nextEntry(setRepeat(after, 'all'), 'ended', createRng(1), isPassedOver)!;
    expect(currentEntry(round)!.key).toBe('t0');
    expect(nextEntry(start(2, 0, 'all'), 'asked', createRng(1), () => true)).toBeNull();
  });
  it('under shuffle and repeat all too, what is passed over is never played nor anything twice running', () => {
    const isPassedOver = (entry: Entry) => Number(entry.key.slice(1)) % 3 === 0;
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), seeds, (count, seed) => {
        const rng = createRng(seed);
        let queue = setRepeat(shuffleQueue(start(count, 1), rng), 'all');
        for (let i = 0; i < count * 2; i++) {
          const next = nextEntry(queue, 'ended', rng, isPassedOver)!;
          expect(isPassedOver(currentEntry(next)!)).toBe(false);
          expect(currentEntry(next)).not.toBe(currentEntry(queue));
          queue = next;
        }
      }),
    );
  });
  it('an empty queue has nothing to say', () => {
    expect(currentEntry(emptyQueue)).toBeNull();
    expect(nextEntry(emptyQueue, 'asked', createRng(1))).toBeNull();
    expect(previousEntry(emptyQueue)).toBe(emptyQueue);
    expect(replaceEntries(start(3), [], 0, createRng(1)).position).toBe(-1);
  });
});

describe('editing', () => {
  type Edit = {
    kind: 'append' | 'next' | 'remove' | 'move' | 'jump' | 'shuffle' | 'unshuffle' | 'clear';
    n: number;
  };
  const edits = fc.array(
    fc.record({
      kind: fc.constantFrom<Edit['kind']>(
        'append',
        'next',
        'remove',
        'move',
        'jump',
        'shuffle',
        'unshuffle',
        'clear',
      ),
      n: fc.nat(1000),
    }),
    { maxLength: 40 },
  );
  function apply(queue: PlayQueue<Entry>, { kind, n }: Edit, step: number): PlayQueue<Entry> {
    const key = queue.order[n % Math.max(1, queue.order.length)]?.key ?? 'none';
    switch (kind) {
      case 'append':
        return appendEntries(queue, entries(n % 4, `a${step}-`));
      case 'next':
        return playEntriesNext(queue, entries(n % 4, `p${step}-`));
      case 'remove':
        return removeEntry(queue, key);
      case 'move':
        return moveEntry(queue, key, n % 7);
      case 'jump':
        return jumpToEntry(queue, key);
      case 'shuffle':
        return shuffleQueue(queue, createRng(n));
      case 'unshuffle':
        return unshuffleQueue(queue);
      case 'clear':
        return clearUpcoming(queue);
    }
  }

  it('any edits leave a sound queue: a valid position, unique keys, a list order of just those keys', () => {
    fc.assert(
      fc.property(counts, edits, (count, list) => {
        let queue = start(count);
        list.forEach((edit, step) => {
          const before = queue;
          queue = apply(queue, edit, step);
          expect(new Set(keys(queue)).size).toBe(queue.order.length);
          if (queue.order.length === 0) expect(queue.position).toBe(-1);
          else expect(currentEntry(queue)).not.toBeNull();
          if (queue.listOrder) expect([...queue.listOrder].sort()).toEqual(keys(queue).sort());
          const mayChangeCurrent = edit.kind === 'remove' || edit.kind === 'jump';
          if (before.order.length > 0 && !mayChangeCurrent) {
            expect(currentEntry(queue)).toBe(currentEntry(before));
          }
        });
      }),
    );
  });
  it('play next comes next, in its order, also when shuffled', () => {
    for (const queue of [start(5, 1), shuffleQueue(start(5, 1), createRng(3))]) {
      const upcoming = upcomingEntries(playEntriesNext(queue, entries(2, 'n')));
      expect(upcoming.slice(0, 2).map((entry) => entry.key)).toEqual(['n0', 'n1']);
    }
  });
  it('what was added under shuffle keeps its neighbours in the list', () => {
    const added = playEntriesNext(shuffleQueue(start(3, 1), createRng(3)), entries(1, 'n'));
    expect(keys(unshuffleQueue(added))).toEqual(['t0', 't1', 'n0', 't2']);
  });
  it('removing the current track hands over to the next, or to the one before at the end', () => {
    expect(currentEntry(removeEntry(start(3, 1), 't1'))!.key).toBe('t2');
    expect(currentEntry(removeEntry(start(3, 2), 't2'))!.key).toBe('t1');
    expect(removeEntry(start(1), 't0').position).toBe(-1);
  });
  it('keeping some leaves the current one, or hands over to the next that is kept', () => {
    const even = (entry: Entry) => Number(entry.key.slice(1)) % 2 === 0;
    const shuffledQueue = keepEntries(shuffleQueue(start(6, 2), createRng(3)), even);
    expect(currentEntry(shuffledQueue)!.key).toBe('t2');
    expect(shuffledQueue.listOrder).toEqual(['t0', 't2', 't4']);
    expect(currentEntry(keepEntries(start(6, 1), even))!.key).toBe('t2');
    expect(currentEntry(keepEntries(start(6, 5), even))!.key).toBe('t4');
    expect(keepEntries(start(3), () => false)).toMatchObject({ order: [], position: -1 });
  });
  it('adding to an empty queue makes the first one current', () => {
    expect(currentEntry(appendEntries<Entry>(emptyQueue, entries(2)))!.key).toBe('t0');
    expect(currentEntry(playEntriesNext<Entry>(emptyQueue, entries(2)))!.key).toBe('t0');
  });
  it('moves to the place asked for', () => {
    expect(keys(moveEntry(start(4), 't3', 1))).toEqual(['t0', 't3', 't1', 't2']);
    expect(keys(moveEntry(start(3), 't0', 99))).toEqual(['t1', 't2', 't0']);
  });
});
