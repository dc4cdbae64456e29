import { type Rng, shuffled } from './rng';

export type RepeatMode = 'off' | 'all' | 'one';

/**
 * What plays, what played before it and what comes. `order` is the order of playing, `position` the index of the
 * current entry in it (-1 only when the queue is empty). While shuffled, `listOrder` remembers the keys in the order
 * of the list they came from. Keys are unique; the same track may stand in a queue under several keys.
 */
export type PlayQueue<Entry extends { key: string }> = {
  readonly order: readonly Entry[];
  readonly position: number;
  readonly listOrder: readonly string[] | null;
  readonly repeat: RepeatMode;
};

type Keyed = { key: string };

/** A queue with nothing in it. */
export const emptyQueue: PlayQueue<never> = { order: [], position: -1, listOrder: null, repeat: 'off' };

/** The entry that plays, or null. */
export const currentEntry = <E extends Keyed>(queue: PlayQueue<E>): E | null =>
  queue.order[queue.position] ?? null;

/** Whether two queues have the same entries in the same order, and stand at the same. */
export const hasSameCourse = (one: PlayQueue<Keyed>, other: PlayQueue<Keyed>): boolean =>
  one.position === other.position &&
  one.order.length === other.order.length &&
  one.order.every(({ key }, index) => key === other.order[index]!.key);

/** Entries still to come in this round, the next one first. */
export const upcomingEntries = <E extends Keyed>(queue: PlayQueue<E>): readonly E[] =>
  queue.order.slice(queue.position + 1);

/** Plays a new list from `startIndex`; shuffle and repeat stay as they were. */
export function replaceEntries<E extends Keyed>(
  queue: PlayQueue<E>,
  entries: readonly E[],
  startIndex: number,
  rng: Rng,
): PlayQueue<E> {
  if (entries.length === 0) return { ...queue, order: [], position: -1, listOrder: queue.listOrder && [] };
  const position = Math.min(Math.max(0, Math.trunc(startIndex)), entries.length - 1);
  const plain = { ...queue, order: [...entries], position, listOrder: null };
  return queue.listOrder ? shuffleQueue(plain, rng) : plain;
}

/** The current entry first, all others once each behind it in random order. */
export function shuffleQueue<E extends Keyed>(queue: PlayQueue<E>, rng: Rng): PlayQueue<E> {
  const current = currentEntry(queue);
  const others = queue.order.filter((entry) => entry !== current);
  const order = [...(current ? [current] : []), ...shuffled(others, rng)];
  return { ...queue, order, position: current ? 0 : -1, listOrder: queue.order.map((entry) => entry.key) };
}

/** Back to the order of the list; the current entry plays on, what was added meanwhile follows at the end. */
export function unshuffleQueue<E extends Keyed>(queue: PlayQueue<E>): PlayQueue<E> {
  if (!queue.listOrder) return queue;
  const rank = new Map(queue.listOrder.map((key, index) => [key, index]));
  const rankOf = (entry: E) => rank.get(entry.key) ?? rank.size;
  const order = [...queue.order].sort((a, b) => rankOf(a) - rankOf(b));
  const current = currentEntry(queue);
  return { ...queue, order, position: current ? order.indexOf(current) : -1, listOrder: null };
}

/** Another repeat mode. */
export const setRepeat = <E extends Keyed>(queue: PlayQueue<E>, repeat: RepeatMode): PlayQueue<E> => ({
  ...queue,
  repeat,
});

/** Entries that playing on goes past, without taking them out: nothing unless said otherwise. */
type PassOver<E> = (entry: E) => boolean;
const passNothing = () => false;

/**
 * Moves on. By itself at the end of a track (`ended`) repeat-one stays where it is; a listener who presses next
 * leaves it. Repeat-all begins again, under shuffle in a new order that does not open with the track just heard.
 * @returns null when nothing is left to play
 */
export function nextEntry<E extends Keyed>(
  queue: PlayQueue<E>,
  reason: 'ended' | 'asked',
  rng: Rng,
  isPassedOver: PassOver<E> = passNothing,
): PlayQueue<E> | null {
  if (queue.order.length === 0) return null;
  if (reason === 'ended' && queue.repeat === 'one') return queue;
  const isWanted = (entry: E) => !isPassedOver(entry);
  const following = queue.order.findIndex((entry, index) => index > queue.position && isWanted(entry));
  if (following >= 0) return { ...queue, position: following };
  if (queue.repeat !== 'all') return null;
  const order = queue.listOrder ? shuffled(queue.order, rng) : [...queue.order];
  const last = order.indexOf(queue.order[queue.position]!);
  const [first, second] = order.filter(isWanted);
  if (queue.listOrder && second && first === order[last]) order.push(...order.splice(last, 1));
  const position = order.findIndex(isWanted);
  return position < 0 ? null : { ...queue, order, position };
}

/** One back; on the first entry it stays, or under repeat-all goes to the last. */
export function previousEntry<E extends Keyed>(
  queue: PlayQueue<E>,
  isPassedOver: PassOver<E> = passNothing,
): PlayQueue<E> {
  const before = queue.order.findLastIndex((entry, index) => index < queue.position && !isPassedOver(entry));
  if (before >= 0) return { ...queue, position: before };
  const last = queue.order.findLastIndex((entry) => !isPassedOver(entry));
  return queue.repeat === 'all' && last > queue.position ? { ...queue, position: last } : queue;
}

/** Plays the entry of that key; an unknown key changes nothing. */
export function jumpToEntry<E extends Keyed>(queue: PlayQueue<E>, key: string): PlayQueue<E> {
  const position = queue.order.findIndex((entry) => entry.key === key);
  return position < 0 ? queue : { ...queue, position };
}
