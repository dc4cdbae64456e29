import type { RadioBatch, RadioRequest, RadioSeed } from '@/domain/contracts/radio';
import type { PlayQueue } from '@/domain/play-queue';
import { upcomingEntries } from '@/domain/play-queue';
import { RADIO_MEMORY } from '@/domain/radio-memory';
import { type PlayerEntry, toEntries } from '@/features/player/player-entry';

type Queue = PlayQueue<PlayerEntry>;
type Played = RadioRequest['played'];

/** A radio's seed in one word: "track:ID". */
export const seedKey = ({ kind, id }: RadioSeed): string => `${kind}:${id}`;

/** Places for what a radio chose, each with the reasons for it. */
export const toRadioEntries = (tracks: RadioBatch['tracks'], seed: RadioSeed): PlayerEntry[] =>
  tracks.flatMap(({ choice, ...track }) =>
    toEntries([track], { kind: 'radio', id: seedKey(seed) }).map((entry) => ({ ...entry, choice })),
  );

/** Put in the queue by a radio, not by the listener. */
export const isOfRadio = ({ source }: Pick<PlayerEntry, 'source'>): boolean => source?.kind === 'radio';

/** What of a radio still waits. */
export const waitingOfRadio = (queue: Queue): PlayerEntry[] => upcomingEntries(queue).filter(isOfRadio);

/** The queue without what of a radio still waits; what the listener put there stays. */
export function withoutWaiting(queue: Queue): Queue {
  const gone = new Set(waitingOfRadio(queue).map(({ key }) => key));
  return {
    ...queue,
    order: queue.order.filter(({ key }) => !gone.has(key)),
    listOrder: queue.listOrder?.filter((key) => !gone.has(key)) ?? null,
  };
}

/**
 * All that a radio must not give again, in the order of playing: what was heard with how it went, then what stands in the
 * queue. What was said of a track by a like or dislike counts more than how it was heard.
 */
export function radioMemory(
  log: Played,
  queue: Queue,
  feedbackOf: (track: PlayerEntry['track']) => 'like' | 'dislike' | null,
): Played {
  const said = new Map(queue.order.map(({ track }) => [track.id, feedbackOf(track)]));
  const heard = new Map(log.map(({ trackId, outcome }) => [trackId, outcome]));
  const ids = new Set([...heard.keys(), ...queue.order.map(({ track }) => track.id)]);
  const current = queue.order[queue.position]?.track.id;
  // Heard before and now again, the current one still is the last that was heard.
  const inTurn = [...ids];
  const waiting = new Set(upcomingEntries(queue).map(({ track }) => track.id));
  const order = [
    ...inTurn.filter((id) => id !== current && !waiting.has(id)),
    ...inTurn.filter((id) => id === current),
    ...inTurn.filter((id) => id !== current && waiting.has(id)),
  ];
  return order
    .map((trackId) => ({ trackId, outcome: said.get(trackId) ?? heard.get(trackId) ?? ('waiting' as const) }))
    .slice(-RADIO_MEMORY);
}
