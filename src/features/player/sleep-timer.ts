import { sleepTimer } from '@words/player';
import { toast } from '@/components/ui/toast';
import { engine, preloadNext, resume } from './player-runtime';
import { usePlayerStore } from './player-store';
import { type Sleep, useSleep } from './sleep-store';

/** Minutes to choose from. */
export const sleepMinutes = [15, 30, 45, 60, 90] as const;

/** The music fades out over the last of it. */
const FADE_MS = 20_000;
const TICK_MS = 250;

let timer: ReturnType<typeof setInterval> | null = null;

/** Stops the music after so many minutes, with this track, or (null) not any more. */
export function sleepAfter(choice: number | 'track' | null): void {
  if (timer) clearInterval(timer);
  timer = null;
  engine().setFade(1);
  if (typeof choice === 'number') {
    set({ kind: 'at', endsAtMs: performance.now() + choice * 60_000 });
    timer = setInterval(tick, TICK_MS);
    tick();
  } else set({ kind: choice ?? 'off' });
  // With the track: nothing is to take over where it ends.
  preloadNext();
}

/** The next choice: 15 minutes, and so on, this track, off. Said aloud, as a key has no place to show it. */
export function cycleSleep(): void {
  const { sleep, minutesLeft } = useSleep.getState();
  const following = sleepMinutes.find((minutes) => minutes > (sleep.kind === 'at' ? minutesLeft : 0));
  const choice = sleep.kind === 'track' ? null : (following ?? 'track');
  sleepAfter(choice);
  toast(sleepWords(), { id: 'sleep' });
}

/** What the timer will do, in words. */
export function sleepWords({ sleep, minutesLeft } = useSleep.getState()): string {
  if (sleep.kind === 'off') return sleepTimer.off;
  if (sleep.kind === 'track') return sleepTimer.afterTrack;
  return minutesLeft <= 1 ? sleepTimer.withinAMinute : sleepTimer.inMinutes(minutesLeft);
}

function tick(): void {
  const { sleep } = useSleep.getState();
  if (sleep.kind !== 'at') return;
  const leftMs = sleep.endsAtMs - performance.now();
  if (leftMs > 0) {
    engine().setFade(Math.min(1, leftMs / FADE_MS));
    const minutesLeft = Math.ceil(leftMs / 60_000);
    if (minutesLeft !== useSleep.getState().minutesLeft) useSleep.setState({ minutesLeft });
    return;
  }
  if (usePlayerStore.getState().isPlaying) resume(false);
  sleepAfter(null);
}

const set = (sleep: Sleep) => useSleep.setState({ sleep });
