import { currentEntry, type PlayQueue } from '@/domain/play-queue';
import { dropVanished } from './drop-vanished';
import type { PlayerEntry } from './player-entry';
import { reporter } from './player-runtime';
import { usePlayerStore } from './player-store';

/** A queue beyond this is cut down to what comes next: browsers give a site about 5 MB. */
const MAX_ENTRIES = 1500;
const SAVE_POSITION_EVERY_MS = 5000;

const queueKey = (userId: string) => `segue.player.${userId}.queue`;
const momentKey = (userId: string) => `segue.player.${userId}.moment`;

/**
 * Brings back queue, position and volume as they were when the page was left; paused. Of the queue only what is still
 * in the library, which is asked before anything of it is shown. Call `keepPlayer` afterwards: it would write over it.
 */
export async function restorePlayer(userId: string): Promise<void> {
  if (hasQueue()) return;
  const [storedMoment, storedQueue] = [read(momentKey(userId)), read(queueKey(userId))];
  if (!storedMoment && !storedQueue) return;
  // What checks it is fetched where there is something to check.
  const { keptMomentSchema, keptQueueSchema } = await import('./kept-player');
  if (hasQueue()) return;
  const moment = keptMomentSchema.safeParse(storedMoment).data;
  if (moment) {
    const { positionMs: _position, openPlay: _play, ...choices } = moment;
    usePlayerStore.setState(choices);
  }
  const kept = keptQueueSchema.safeParse(storedQueue).data;
  const before = kept?.order[kept.position];
  if (!kept || !before) return;
  const queue = await dropVanished(kept);
  const entry = currentEntry(queue);
  // Something may have been started meanwhile.
  if (!entry || hasQueue()) return;
  const wasThere = entry.key === before.key;
  const positionMs = wasThere ? Math.min(moment?.positionMs ?? 0, entry.track.durationMs) : 0;
  usePlayerStore.setState({ queue, positionMs, durationMs: entry.track.durationMs });
  if (moment?.openPlay?.entryKey === entry.key) reporter.restore(moment.openPlay);
}

/** What is written down as soon as it changes. */
const kept = ['queue', 'isPlaying', 'levelling', 'crossfadeMs', 'rates', 'quality', 'mobileQuality'] as const;

/**
 * Keeps the player's state in this browser from now on.
 * @returns ends it
 */
export function keepPlayer(userId: string): () => void {
  let savedQueue: PlayQueue<PlayerEntry> | null = null;
  const save = () => {
    const {
      queue,
      isPlaying: _playing,
      isWaiting: _waiting,
      durationMs: _duration,
      ...moment
    } = usePlayerStore.getState();
    write(momentKey(userId), { ...moment, openPlay: reporter.openPlay() });
    if (queue === savedQueue) return;
    savedQueue = queue;
    write(queueKey(userId), shortened(queue));
  };
  const timer = setInterval(save, SAVE_POSITION_EVERY_MS);
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    if (kept.some((part) => state[part] !== before[part])) queueMicrotask(save);
  });
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
  return () => {
    clearInterval(timer);
    unsubscribe();
    window.removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', save);
  };
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
