import { hasSameCourse, type PlayQueue } from '@/domain/play-queue';
import type { PlayerEntry } from './player-entry';
import { applyQueue, startCurrent } from './player-runtime';
import { usePlayerStore } from './player-store';

/**
 * Plays another queue from a position on.
 * @returns brings back what stood here; null where that was nothing, or the same
 */
export function playInstead(queue: PlayQueue<PlayerEntry>, positionMs: number): (() => void) | null {
  const { queue: before, positionMs: beforeMs } = usePlayerStore.getState();
  applyQueue(queue, { shouldPlay: false });
  startCurrent(positionMs, true);
  if (before.order.length === 0 || hasSameCourse(before, { ...queue, position: before.position }))
    return null;
  return () => {
    applyQueue(before, { shouldPlay: false });
    startCurrent(beforeMs, false);
  };
}
