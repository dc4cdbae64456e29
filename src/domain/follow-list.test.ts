import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followList } from './edit-play-queue';
import { emptyQueue, type PlayQueue, shuffleQueue, unshuffleQueue } from './play-queue';
import { createRng } from './rng';

interface Entry {
  key: string;
  track: string;
  list: string | null;
}
const of = (list: string | null) => (track: string) => ({ key: `${list}/${track}`, track, list });
const week = of('week');
const other = of(null);
const tracksOf = (queue: PlayQueue<Entry>) => queue.order.map(({ track }) => track).join(' ');
const follow = (queue: PlayQueue<Entry>, tracks: readonly string[]) =>
  followList(
    queue,
    tracks.map((track) => ({ ...week(track), key: `new/${track}` })),
    { isOfList: ({ list }) => list === 'week', trackOf: ({ track }) => track, rng: createRng('follow') },
  );
const queueOf = (order: readonly Entry[], position: number): PlayQueue<Entry> => ({
  ...emptyQueue,
  order,
  position,
});

describe('a queue that follows its list', () => {
  it('takes what came and leaves out what went, in the order of the list', () => {
    const queue = queueOf(['a', 'b', 'c', 'd'].map(week), 1);
    expect(tracksOf(follow(queue, ['a', 'b', 'e', 'd', 'f']))).toBe('a b e d f');
  });

  it('keeps what plays, what was heard and what was put there from elsewhere', () => {
    const queue = queueOf([week('a'), other('x'), week('b'), other('y'), week('c'), other('z')], 2);
    const followed = follow(queue, ['d', 'c', 'e']);
    expect(tracksOf(followed)).toBe('a x b y d c e z');
    expect(followed.order[followed.position]).toBe(queue.order[2]);
  });

  it('stays as it is where the list changed nothing, or is over, or never played', () => {
    const queue = queueOf([week('c'), week('a'), other('x')], 0);
    expect(follow(queue, ['a', 'c'])).toBe(queue);
    const over = queueOf([week('a'), other('x'), other('y')], 1);
    expect(follow(over, ['a', 'b'])).toBe(over);
    expect(follow(emptyQueue, ['a'])).toBe(emptyQueue);
  });

  it('holds each track of the list once, shuffled or not, and goes on with the same one', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.boolean(), (before, after, place, isShuffled) => {
        const plain = queueOf([...before.map(week), other('x')], place % before.length);
        const queue = isShuffled ? shuffleQueue(plain, createRng('shuffle')) : plain;
        const followed = follow(queue, after);
        const heard = queue.order.slice(0, queue.position + 1);
        expect(followed.order.slice(0, followed.position + 1)).toEqual(heard);
        const upcoming = followed.order.slice(followed.position + 1).filter(({ list }) => list === 'week');
        const known = new Set(heard.map(({ track }) => track));
        expect(upcoming.map(({ track }) => track).sort()).toEqual(
          after.filter((track) => !known.has(track)).sort(),
        );
        expect(followed.order.filter(({ track }) => track === 'x')).toHaveLength(1);
        if (followed.listOrder)
          expect([...followed.listOrder].sort()).toEqual(followed.order.map(({ key }) => key).sort());
        expect(unshuffleQueue(followed).order).toHaveLength(followed.order.length);
      }),
    );
  });
});
