import { playbackFailure } from '@words/player-messages';
import { toast, unsayToast } from '@/components/ui/toast';
import { isOffline, probe } from '@/features/offline/reach';
import { usePlayerStore } from './player-store';

/** A pause that is shorter than this says itself: something loads. */
const SAY_AFTER_MS = 2500;
const id = 'waits-for-network';

/**
 * Says that the music waits for the network, while it does and the server cannot be reached.
 * @returns ends it
 */
export function sayWaiting(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWaiting = () => usePlayerStore.getState().isWaiting && usePlayerStore.getState().isPlaying;
  const look = async () => {
    await probe();
    if (!isWaiting()) return;
    // 0: it stays until the music is back.
    if (isOffline())
      toast(playbackFailure.waits, { id, description: playbackFailure.goesOnByItself, timeoutMs: 0 });
    else timer = setTimeout(look, SAY_AFTER_MS);
  };
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    if (state.isWaiting === before.isWaiting && state.isPlaying === before.isPlaying) return;
    clearTimeout(timer);
    if (isWaiting()) timer = setTimeout(look, SAY_AFTER_MS);
    else unsayToast(id);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
