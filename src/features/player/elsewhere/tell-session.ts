import type { PlaybackSession, SessionMove, SessionReport } from '@/domain/contracts/playback';
import { hasSameCourse, type PlayQueue } from '@/domain/play-queue';
import { MOST_SESSION_ENTRIES } from '@/domain/session-size';
import { ApiError } from '@/features/api/api-error';
import { request } from '@/features/api/request';
import type { PlayerEntry } from '../player-entry';
import { usePlayerStore } from '../player-store';
import { hasPlayer } from '../tabs/player-tabs';
import { deviceName, thisDeviceId } from './this-device';

/** Changes of queue and play come in bursts. */
const SETTLE_MS = 2000;
const MOVE_EVERY_MS = 15_000;
/** Of what was heard before the current one so much goes along. */
const MOST_BEFORE = 50;
const path = '/api/me/playback';

/** The part of a queue that is told, and where in it the current entry stands. */
export function windowOf<Entry extends { key: string }>({
  order,
  position,
}: PlayQueue<Entry>): { entries: readonly Entry[]; position: number } {
  const from = Math.max(0, Math.min(position - MOST_BEFORE, order.length - MOST_SESSION_ENTRIES));
  return { entries: order.slice(from, from + MOST_SESSION_ENTRIES), position: position - from };
}

/**
 * Tells the server where the listener is, for their other devices: soon after a change, and every so often while it
 * plays. What could not be told is told when there is network again. Nothing is told before something played here.
 * @returns ends it
 */
export function tellSession(): () => void {
  let hasPlayed = false;
  let told: PlayQueue<PlayerEntry>['order'] | null = null;
  /** Something is to be told, since this moment of the listener's. */
  let heardAt: string | null = null;
  let settling: ReturnType<typeof setTimeout> | null = null;
  let isSending = false;

  const send = async (keepalive = false) => {
    const { queue, positionMs } = usePlayerStore.getState();
    // What another tab plays it tells itself, and what stood here is no news.
    if (!hasPlayer()) heardAt = null;
    if (!heardAt || isSending || queue.order.length === 0) return;
    isSending = true;
    const moment = heardAt;
    const { entries, position } = windowOf(queue);
    const move: SessionMove = {
      deviceId: thisDeviceId(),
      position,
      positionMs: Math.round(positionMs),
      heardAt: moment,
    };
    const whole = (): SessionReport => ({
      ...move,
      deviceName: deviceName(navigator.userAgent),
      entries: entries.map(({ track, source }) => ({ trackId: track.id, source })),
    });
    try {
      const isMove = told === queue.order;
      await request(path, { method: isMove ? 'PATCH' : 'PUT', body: isMove ? move : whole(), keepalive });
      told = queue.order;
      if (heardAt === moment) heardAt = null;
    } catch (error) {
      // Another device told its queue: ours is told whole, and the later of both counts.
      if (error instanceof ApiError && error.status === 409) told = null;
      else if (error instanceof ApiError && error.status === 400) heardAt = null;
    } finally {
      isSending = false;
    }
  };
  const soon = () => {
    if (settling) clearTimeout(settling);
    settling = setTimeout(() => void send(), SETTLE_MS);
  };
  const note = () => {
    heardAt = new Date().toISOString();
  };
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    hasPlayed ||= state.isPlaying;
    // Another tab of this browser may have told its own queue meanwhile.
    if (state.isPlaying && !before.isPlaying) told = null;
    if (!hasPlayed) return;
    // A like, given on another device, changes the queue, too, but is no move in it.
    const isOther = state.queue !== before.queue && !hasSameCourse(state.queue, before.queue);
    const isChanged = isOther || state.isPlaying !== before.isPlaying;
    if (isChanged || state.positionMs !== before.positionMs) note();
    if (isChanged) soon();
  });
  const timer = setInterval(() => void send(), MOVE_EVERY_MS);
  const onOnline = () => void send();
  const onLeave = () => document.visibilityState === 'hidden' && void send(true);
  window.addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', onLeave);
  return () => {
    unsubscribe();
    clearInterval(timer);
    if (settling) clearTimeout(settling);
    window.removeEventListener('online', onOnline);
    document.removeEventListener('visibilitychange', onLeave);
  };
}

/** A session is worth offering for so long. */
const FRESH_MS = 14 * 24 * 60 * 60_000;

/** Whether to offer what another device left off. */
export function isWorthOffering(session: PlaybackSession | null, deviceId: string, nowMs: number): boolean {
  if (!session || session.deviceId === deviceId) return false;
  return nowMs - Date.parse(session.heardAt) < FRESH_MS;
}
