import type { PlayReport } from '@/domain/contracts/listening';
import type { PlayQueue } from '@/domain/play-queue';
import { onPlayReported } from '@/features/player/page-reporter';
import { isPassedOver, type PlayerEntry } from '@/features/player/player-entry';
import { usePlayerStore } from '@/features/player/player-store';
import { isOfRadio, waitingOfRadio } from './radio-queue';
import { changeRadio, continueRadio, forgetRadio } from './radio-session';
import { useRadio } from './radio-store';

/** With so few left more is asked for: minutes before the last one begins. */
const FEW = 3;

const storageKey = (userId: string) => `segue.player.${userId}.radio`;

/**
 * Lets the radio follow the player, and keeps it in this browser: with few tracks left it asks for more, after a skip or a "not
 * for me" it asks anew, and it is over when another list takes its place. Call once the player's queue is restored.
 * @returns ends it
 */
export function followPlayer(userId: string): () => void {
  const { queue } = usePlayerStore.getState();
  let isEnded = false;
  if (queue.order.some(isOfRadio)) void restoreRadio(read(storageKey(userId)), () => !isEnded);
  let refused = refusedIn(queue);
  const ends = [
    onPlayReported(logPlay),
    usePlayerStore.subscribe((state, before) => {
      if (state.queue === before.queue) return;
      const now = refusedIn(state.queue);
      const isRefused = [...now].some((id) => !refused.has(id));
      refused = now;
      follow(state.queue, isRefused);
    }),
    useRadio.subscribe(({ radio }, before) => {
      if (radio !== before.radio) write(storageKey(userId), radio);
    }),
  ];
  return () => {
    isEnded = true;
    for (const end of ends) end();
    // The music of whoever signs in next is not theirs.
    useRadio.setState({ radio: null, starting: null });
  };
}

/** On with the radio of before the page was left, unless the listener has gone on to something else meanwhile. */
async function restoreRadio(stored: unknown, isStillWanted: () => boolean): Promise<void> {
  if (!stored) return;
  const { keptRadioSchema } = await import('./kept-radio');
  const radio = keptRadioSchema.safeParse(stored).data;
  const isOn = useRadio.getState().radio !== null || !usePlayerStore.getState().queue.order.some(isOfRadio);
  if (radio && !isOn && isStillWanted()) useRadio.setState({ radio });
}

function follow(queue: PlayQueue<PlayerEntry>, isRefused: boolean): void {
  const { radio } = useRadio.getState();
  if (!radio) return;
  if (!queue.order.some(isOfRadio)) forgetRadio();
  else if (isRefused) void changeRadio();
  else if (!radio.isOver && waitingOfRadio(queue).length <= FEW) void continueRadio();
}

function logPlay({ trackId, outcome }: PlayReport): void {
  const { radio } = useRadio.getState();
  if (!radio) return;
  useRadio.setState({ radio: { ...radio, log: [...radio.log, { trackId, outcome }] } });
  if (outcome === 'skip') void changeRadio();
}

const refusedIn = (queue: PlayQueue<PlayerEntry>): Set<string> =>
  new Set(queue.order.filter(isPassedOver).map(({ track }) => track.id));

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the radio plays all the same, it just does not outlive the page.
  }
}
