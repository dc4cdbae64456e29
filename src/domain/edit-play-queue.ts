import { currentEntry, type PlayQueue } from './play-queue';
import type { Rng } from './rng';

type Keyed = { key: string };

/** Adds entries at the end; the first of them becomes current when the queue was empty. */
export function appendEntries<E extends Keyed>(queue: PlayQueue<E>, entries: readonly E[]): PlayQueue<E> {
  return insertEntries(queue, entries, queue.order.length, queue.listOrder?.length ?? 0);
}

/** Adds entries right behind the current one, in their order; also under shuffle. */
export function playEntriesNext<E extends Keyed>(queue: PlayQueue<E>, entries: readonly E[]): PlayQueue<E> {
  const current = currentEntry(queue);
  const inList = queue.listOrder && current ? queue.listOrder.indexOf(current.key) + 1 : 0;
  return insertEntries(queue, entries, queue.position + 1, inList);
}

/** Moves an entry to the index `to` of the order of playing (clamped); the current entry stays the current one. */
export function moveEntry<E extends Keyed>(queue: PlayQueue<E>, key: string, to: number): PlayQueue<E> {
  const from = queue.order.findIndex((entry) => entry.key === key);
  if (from < 0) return queue;
  const order = [...queue.order];
  const [moved] = order.splice(from, 1);
  order.splice(Math.min(Math.max(0, Math.trunc(to)), order.length), 0, moved!);
  const current = currentEntry(queue)!;
  // Under shuffle this is a wish about this round only; the order of the list stays as it was.
  return { ...queue, order, position: order.indexOf(current) };
}

/**
 * Takes an entry out. When it was the current one, the next takes its place (the last one before it, at the end).
 */
export const removeEntry = <E extends Keyed>(queue: PlayQueue<E>, key: string): PlayQueue<E> =>
  keepEntries(queue, (entry) => entry.key !== key);

/** Takes out all but some entries; for the current one the same holds as when it is removed alone. */
export function keepEntries<E extends Keyed>(
  queue: PlayQueue<E>,
  isKept: (entry: E) => boolean,
): PlayQueue<E> {
  const order = queue.order.filter(isKept);
  if (order.length === queue.order.length) return queue;
  const keys = new Set(order.map((entry) => entry.key));
  const before = queue.order.slice(0, queue.position).filter((entry) => keys.has(entry.key)).length;
  return {
    ...queue,
    order,
    position: Math.min(before, order.length - 1),
    listOrder: queue.listOrder?.filter((key) => keys.has(key)) ?? null,
  };
}

/** Forgets all that is still to come. */
export function clearUpcoming<E extends Keyed>(queue: PlayQueue<E>): PlayQueue<E> {
  const order = queue.order.slice(0, queue.position + 1);
  const kept = new Set(order.map((entry) => entry.key));
  return { ...queue, order, listOrder: queue.listOrder?.filter((key) => kept.has(key)) ?? null };
}

/**
 * Brings what is still to come of a list in line with what has become of it: what left it leaves the queue, what came to it comes, in
 * the order of the list, or under shuffle anywhere in what is to come. What was heard, what plays, and what was put there from
 * elsewhere stay. A queue in which the list has nothing to come, and does not play, stays as it is.
 * @param list the list as it is now, with an entry for each track
 * @param isOfList whether an entry of the queue was put there from the list
 * @param trackOf by which entries are told apart
 */
export function followList<E extends Keyed>(
  queue: PlayQueue<E>,
  list: readonly E[],
  { isOfList, trackOf, rng }: { isOfList: (entry: E) => boolean; trackOf: (entry: E) => string; rng: Rng },
): PlayQueue<E> {
  const begun = queue.order.slice(0, queue.position + 1);
  const upcoming = queue.order.slice(queue.position + 1);
  const waiting = new Map(upcoming.filter(isOfList).map((entry) => [trackOf(entry), entry]));
  const current = currentEntry(queue);
  if (waiting.size === 0 && !(current && isOfList(current))) return queue;
  const heard = new Set(begun.filter(isOfList).map(trackOf));
  const wanted = list.filter((entry) => !heard.has(trackOf(entry)));
  const newcomers = wanted.filter((entry) => !waiting.has(trackOf(entry)));
  const isWanted = new Set(wanted.map(trackOf));
  const kept = upcoming.filter((entry) => !isOfList(entry) || isWanted.has(trackOf(entry)));
  if (newcomers.length === 0 && kept.length === upcoming.length) return queue;
  if (queue.listOrder) {
    const order = [...kept];
    for (const entry of newcomers) order.splice(Math.floor(rng() * (order.length + 1)), 0, entry);
    const keys = new Set([...begun, ...order].map(({ key }) => key));
    const listOrder = [...queue.listOrder.filter((key) => keys.has(key)), ...newcomers.map(({ key }) => key)];
    return { ...queue, order: [...begun, ...order], listOrder };
  }
  const first = upcoming.findIndex(isOfList);
  const at = Math.max(0, first);
  const ofList = wanted.map((entry) => waiting.get(trackOf(entry)) ?? entry);
  const behind = upcoming.slice(at).filter((entry) => !isOfList(entry));
  return { ...queue, order: [...begun, ...upcoming.slice(0, at), ...ofList, ...behind] };
}

function insertEntries<E extends Keyed>(
  queue: PlayQueue<E>,
  entries: readonly E[],
  at: number,
  atInList: number,
): PlayQueue<E> {
  if (entries.length === 0) return queue;
  return {
    ...queue,
    order: queue.order.toSpliced(at, 0, ...entries),
    position: Math.max(0, queue.position),
    listOrder: queue.listOrder?.toSpliced(atInList, 0, ...entries.map((entry) => entry.key)) ?? null,
  };
}

/**
 * Brings back what was in a queue before a change. What plays now plays on where it stood there, and what came since stays behind
 * it; where it did not stand there, the queue is as it was.
 */
export function restoreEntries<E extends Keyed>(now: PlayQueue<E>, before: PlayQueue<E>): PlayQueue<E> {
  const current = currentEntry(now);
  const position = current ? before.order.findIndex(({ key }) => key === current.key) : -1;
  if (position < 0) return before;
  const known = new Set(before.order.map(({ key }) => key));
  const newcomers = now.order.filter(({ key }) => !known.has(key));
  return appendEntries({ ...before, position, repeat: now.repeat }, newcomers);
}
