import { currentEntry, type PlayQueue } from '@/domain/play-queue';
import { dropVanished } from './drop-vanished';
import type { KeptChoices } from './kept-player';
import { reporter } from './page-reporter';
import type { OpenPlay } from './play-reporter';
import type { PlayerEntry } from './player-entry';
import { selectEntry, usePlayerStore } from './player-store';
import { askForPlayer, hasPlayer, isPlayerInOtherTab, takePlayer } from './tabs/player-tabs';

/** A queue beyond this is cut down to what comes next: browsers give a site about 5 MB. */
const MAX_ENTRIES = 1500;
const SAVE_POSITION_EVERY_MS = 5000;

/** What the listener has set, the same in all tabs. */
const choices = [
  'volume',
  'isMuted',
  'levelling',
  'crossfadeMs',
  'rates',
  'quality',
  'mobileQuality',
] as const satisfies readonly (keyof KeptChoices)[];

const queueKey = (userId: string) => `segue.player.${userId}.queue`;
const momentKey = (userId: string) => `segue.player.${userId}.moment`;
const choicesKey = (userId: string) => `segue.player.${userId}.choices`;

/** Where the player was, as it was written down last. */
type Place = { queue: PlayQueue<PlayerEntry>; positionMs: number; openPlay: OpenPlay | null };

/**
 * Brings back queue, position and volume as they were when the page was left; paused. Of the queue only what is still
 * in the library, which is asked before anything of it is shown. Call `keepPlayer` afterwards: it would write over it.
 * Where another tab has the player, the play under way stays its own; else this one has it now.
 */
export async function restorePlayer(userId: string): Promise<void> {
  if (hasQueue()) return;
  await restoreChoices(userId);
  const [isElsewhere, place] = await Promise.all([isPlayerInOtherTab(), readPlace(userId)]);
  if (!isElsewhere) takePlayer();
  // Something may have been started meanwhile.
  if (!place || hasQueue()) return;
  const { queue, positionMs, openPlay } = place;
  usePlayerStore.setState({ queue, positionMs, durationMs: currentEntry(queue)!.track.durationMs });
  if (openPlay && !isElsewhere) reporter.restore(openPlay);
}

/** Takes the player over from the tab that has it. @returns where it is there, or null where it is empty */
export async function takePlace(userId: string): Promise<Place | null> {
  await askForPlayer();
  // What is written down is read before this tab may write: it would put where it is itself in its place.
  const reading = readPlace(userId);
  takePlayer();
  const place = await reading;
  if (!place) return null;
  reporter.breakOff();
  if (place.openPlay) reporter.restore(place.openPlay);
  return place;
}

/** A tab that was closed left a play under way: it goes on where this one has the same entry, else it is over. */
export async function takeOpenPlay(userId: string): Promise<void> {
  const stored = read(momentKey(userId));
  if (!stored) return;
  const { keptMomentSchema } = await import('./kept-player');
  const left = keptMomentSchema.safeParse(stored).data?.openPlay;
  const own = reporter.openPlay();
  if (!left || left.id === own?.id) return;
  reporter.restore(left);
  if (selectEntry(usePlayerStore.getState())?.key === left.entryKey) return;
  reporter.breakOff();
  if (own) reporter.restore(own);
}

async function restoreChoices(userId: string): Promise<void> {
  const chosen = read(choicesKey(userId));
  // Before they had a place of their own they were kept with the moment, which is written over soon.
  const older = chosen ? null : read(momentKey(userId));
  if (!chosen && !older) return;
  // What checks it is fetched where there is something to check.
  const { keptChoicesSchema } = await import('./kept-player');
  const kept = keptChoicesSchema.safeParse(chosen ?? older).data;
  if (!kept) return;
  if (older) write(choicesKey(userId), kept);
  usePlayerStore.setState(kept);
}

async function readPlace(userId: string): Promise<Place | null> {
  // Both at once, as they were written.
  const [stored, storedMoment] = [read(queueKey(userId)), read(momentKey(userId))];
  if (!stored) return null;
  const { keptMomentSchema, keptQueueSchema } = await import('./kept-player');
  const moment = keptMomentSchema.safeParse(storedMoment).data;
  const kept = keptQueueSchema.safeParse(stored).data;
  const before = kept?.order[kept.position];
  if (!kept || !before) return null;
  const queue = await dropVanished(kept);
  const entry = currentEntry(queue);
  if (!entry) return null;
  const wasThere = entry.key === before.key;
  return {
    queue,
    positionMs: wasThere ? Math.min(moment?.positionMs ?? 0, entry.track.durationMs) : 0,
    openPlay: moment?.openPlay?.entryKey === entry.key ? moment.openPlay : null,
  };
}

/** What is written down as soon as it changes; the volume is changed by sliding. */
const atOnce = ['queue', 'isPlaying', ...choices.filter((name) => name !== 'volume')] as const;

/**
 * Keeps the player's state in this browser from now on: what was chosen by whichever tab it was chosen in, where it plays by
 * the one that has the player.
 * @returns ends it, and writes it down at once
 */
export function keepPlayer(userId: string): { end: () => void; save: () => void } {
  let savedQueue: PlayQueue<PlayerEntry> | null = null;
  const changed = new Set<(typeof choices)[number]>();
  const saveChoices = () => {
    if (changed.size === 0) return;
    const state = usePlayerStore.getState();
    const own = (names: Iterable<(typeof choices)[number]>) =>
      Object.fromEntries([...names].map((name) => [name, state[name]]));
    // Another tab may have chosen something else meanwhile.
    const now = { ...own(choices), ...(read(choicesKey(userId)) as object | null), ...own(changed) };
    changed.clear();
    write(choicesKey(userId), now);
  };
  const save = () => {
    saveChoices();
    if (!hasPlayer()) {
      // When it comes back here, it is written down whole.
      savedQueue = null;
      return;
    }
    const { queue, positionMs } = usePlayerStore.getState();
    write(momentKey(userId), { positionMs, openPlay: reporter.openPlay() });
    if (queue === savedQueue) return;
    savedQueue = queue;
    write(queueKey(userId), shortened(queue));
  };
  const timer = setInterval(save, SAVE_POSITION_EVERY_MS);
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    for (const name of choices) if (state[name] !== before[name]) changed.add(name);
    if (atOnce.some((part) => state[part] !== before[part])) queueMicrotask(save);
  });
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
  const end = () => {
    clearInterval(timer);
    unsubscribe();
    window.removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', save);
  };
  return { end, save };
}

const hasQueue = () => usePlayerStore.getState().queue.order.length > 0;

function shortened(queue: PlayQueue<PlayerEntry>): PlayQueue<PlayerEntry> {
  if (queue.order.length <= MAX_ENTRIES) return queue;
  const order = queue.order.slice(queue.position, queue.position + MAX_ENTRIES);
  const kept = new Set(order.map((entry) => entry.key));
  return { ...queue, order, position: 0, listOrder: queue.listOrder?.filter((key) => kept.has(key)) ?? null };
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the player works all the same, it just begins empty next time.
  }
}
