import { currentEntry, type PlayQueue } from './play-queue';

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
