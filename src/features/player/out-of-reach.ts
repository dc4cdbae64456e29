import { outOfReach } from '@words/player-messages';
import { toast } from '@/components/ui/toast';
import { currentEntry, type PlayQueue } from '@/domain/play-queue';
import { isKept } from '@/features/offline/kept-store';
import { isOffline } from '@/features/offline/reach';
import { isPassedOver, type PlayerEntry } from './player-entry';

const isHere = ({ track }: PlayerEntry): boolean => isKept(track.id);

/**
 * What playing on in a queue goes past: what the listener does not want, and without a network what is not on this
 * device, as long as something of the queue is.
 */
export function passOverIn(queue: PlayQueue<PlayerEntry>): (entry: PlayerEntry) => boolean {
  if (!isOffline() || !queue.order.some(isHere)) return isPassedOver;
  return (entry) => isPassedOver(entry) || !isHere(entry);
}

/** Says what was passed over on the way from one place in the queue to the next, where the network is to blame. */
export function sayPassedOver(before: PlayQueue<PlayerEntry>, after: PlayQueue<PlayerEntry> | null): void {
  if (!isOffline() || !before.order.some(isHere)) return;
  if (!after) {
    toast(outOfReach.nothingElse, { id: 'out-of-reach', description: outOfReach.restWaits });
    return;
  }
  const isOnwards = after.position > before.position && after.order === before.order;
  const between = isOnwards ? after.order.slice(before.position + 1, after.position) : [];
  const passed = between.filter((entry) => !isPassedOver(entry) && !isHere(entry)).length;
  if (passed === 0) return;
  toast(outOfReach.passedOver(passed), {
    id: 'out-of-reach',
    description: outOfReach.onPassedOver(currentEntry(after)?.track.title ?? ''),
  });
}

/** Whether an entry that nothing answers for is left for the next one, which is on this device; says so. */
export function isOutOfReach({ track }: PlayerEntry, next: PlayerEntry): boolean {
  if (!isHere(next)) return false;
  const description = outOfReach.onOnePassedOver(next.track.title);
  toast(outOfReach.onePassedOver(track.title), { id: 'out-of-reach', description });
  return true;
}
