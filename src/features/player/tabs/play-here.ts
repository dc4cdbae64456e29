import { otherTab } from '@words/live';
import { toast } from '@/components/ui/toast';
import { playInstead } from '../play-instead';
import { play } from '../player-controls';
import { takePlace } from '../player-persistence';

/** Takes what plays in another tab over, with its queue and from where it is. What stood here can be brought back. */
export async function playHere(userId: string): Promise<void> {
  const place = await takePlace(userId);
  // Nothing was written down, as in a private window that keeps nothing: what stands here plays.
  if (!place) return play();
  const goBack = playInstead(place.queue, place.positionMs);
  if (goBack) toast(otherTab.goesOn, { action: { label: otherTab.backToQueue, onAct: goBack } });
}
