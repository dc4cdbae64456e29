import { countOf } from '@words/amounts';
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
    toast('Nothing else of the queue is on this device', { id: 'out-of-reach', description: WAITS });
    return;
  }
  const isOnwards = after.position > before.position && after.order === before.order;
  const between = isOnwards ? after.order.slice(before.position + 1, after.position) : [];
  const passed = between.filter((entry) => !isPassedOver(entry) && !isHere(entry)).length;
  if (passed === 0) return;
  toast(`${countOf(passed, 'track')} passed over`, {
    id: 'out-of-reach',
    description: `Not on this device: “${currentEntry(after)?.track.title}” is.`,
  });
}

/** Whether an entry that nothing answers for is left for the next one, which is on this device; says so. */
export function isOutOfReach({ track }: PlayerEntry, next: PlayerEntry): boolean {
  if (!isHere(next)) return false;
  const description = `You are offline, and it is not on this device: “${next.track.title}” is.`;
  toast(`“${track.title}” is passed over`, { id: 'out-of-reach', description });
  return true;
}

const WAITS = 'You are offline. The rest plays once you are back.';
