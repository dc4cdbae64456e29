import { pause } from './player-controls';
import { usePlayerStore } from './player-store';

/**
 * When another tab of this browser starts to play, this one pauses.
 * @returns ends it
 */
export function playInOneTabAtATime(): () => void {
  if (!('BroadcastChannel' in window)) return () => {};
  const channel = new BroadcastChannel('segue-player');
  channel.onmessage = () => {
    if (usePlayerStore.getState().isPlaying) pause();
  };
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    if (state.isPlaying && !before.isPlaying) channel.postMessage('playing');
  });
  return () => {
    unsubscribe();
    channel.close();
  };
}
