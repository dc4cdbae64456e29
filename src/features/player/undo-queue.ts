import { common } from '@words/common';
import { queueUndo } from '@words/player-queue';
import { toast } from '@/components/ui/toast';
import { clearUpcoming, removeEntry, restoreEntries } from '@/domain/edit-play-queue';
import { currentEntry, upcomingEntries } from '@/domain/play-queue';
import type { PlayerEntry } from './player-entry';
import { applyQueue, startCurrent } from './player-runtime';
import { type PlayerState, usePlayerStore } from './player-store';

const get = usePlayerStore.getState;

/** Takes an entry out of the queue, and offers to put it back. */
export function takeOut({ key, track }: PlayerEntry): void {
  const before = get();
  applyQueue(removeEntry(before.queue, key));
  offerUndo(queueUndo.takenOut(track.title), before);
}

/** Forgets all that is still to come, and offers to bring it back. */
export function clearQueue(): void {
  const before = get();
  const count = upcomingEntries(before.queue).length;
  applyQueue(clearUpcoming(before.queue));
  if (count > 0) offerUndo(queueUndo.cleared(count), before);
}

/** Offers a queue back that was put together by hand, where a list has taken its place. */
export function offerHandMade(before: PlayerState): void {
  const isHandMade = upcomingEntries(before.queue).some(({ source }) => source?.kind === 'queue');
  if (isHandMade) offerUndo(queueUndo.replaced, before);
}

function offerUndo(title: string, before: PlayerState): void {
  toast(title, { id: 'queue-undo', action: { label: common.undo, onAct: () => restore(before) } });
}

function restore({ queue: before, positionMs, isPlaying }: PlayerState): void {
  const { queue } = get();
  const restored = restoreEntries(queue, before);
  const isOther = currentEntry(restored)?.key !== currentEntry(queue)?.key;
  applyQueue(restored, isOther ? { shouldPlay: isPlaying } : {});
  // Another list played meanwhile: on where this one was left.
  if (isOther && positionMs > 0) startCurrent(positionMs, isPlaying);
}
