import { selectEntry, usePlayerStore } from '../player-store';
import { forgetPlaces, keepPlace, loadPlaces } from './place-store';

const KEEP_EVERY_MS = 15_000;

/**
 * Keeps where the listener is in long and spoken tracks: every so often, when they pause, and when another track takes the place of
 * one. What was not played here is not told.
 * @returns ends it
 */
export function keepPlaces(): () => void {
  let isMoved = false;
  const keep = (state = usePlayerStore.getState()) => {
    const entry = selectEntry(state);
    if (isMoved && entry) keepPlace(entry.track, state.positionMs);
    isMoved = false;
  };
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    const isLeft = selectEntry(state)?.key !== selectEntry(before)?.key;
    const isPaused = before.isPlaying && !state.isPlaying;
    // At the end of a queue the position goes back to the start as the playing ends: what was heard is what was before.
    if (isLeft || isPaused) keep(before);
    if (state.isPlaying && !isLeft && state.positionMs !== before.positionMs) isMoved = true;
  });
  const timer = setInterval(() => keep(), KEEP_EVERY_MS);
  const onLeave = () => document.visibilityState === 'hidden' && keep();
  document.addEventListener('visibilitychange', onLeave);
  void loadPlaces();
  return () => {
    clearInterval(timer);
    unsubscribe();
    document.removeEventListener('visibilitychange', onLeave);
    forgetPlaces();
  };
}
