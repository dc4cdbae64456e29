import { common } from '@words/common';
import { radioMessages, radioWords } from '@words/radio';
import { toast } from '@/components/ui/toast';
import type { RadioBatch, RadioSeed, radioBatchSchema } from '@/domain/contracts/radio';
import { appendEntries } from '@/domain/edit-play-queue';
import { emptyQueue, type PlayQueue } from '@/domain/play-queue';
import { errorMessage } from '@/features/api/error-message';
import { request } from '@/features/api/request';
import { createUuid } from '@/features/player/create-uuid';
import { feedbackOf } from '@/features/player/feedback-store';
import { seekTo } from '@/features/player/player-controls';
import { isPassedOver, type PlayerEntry } from '@/features/player/player-entry';
import { applyQueue } from '@/features/player/player-runtime';
import { selectEntry, usePlayerStore } from '@/features/player/player-store';
import { radioMemory, seedKey, toRadioEntries, waitingOfRadio, withoutWaiting } from './radio-queue';
import { type Radio, useRadio } from './radio-store';

const get = useRadio.getState;
const set = useRadio.setState;
const player = usePlayerStore.getState;

/** The one question under way; a newer one takes its place. */
let asking: AbortController | null = null;

/**
 * Plays a radio from a seed in place of the queue, which can be brought back. A track that plays already plays on, and its
 * radio follows it.
 */
export async function startRadio(seed: RadioSeed): Promise<void> {
  const session = createUuid();
  set({ starting: seedKey(seed) });
  try {
    const batch = await ask({ seed, session }, []);
    if (batch) begin({ seed, session, name: batch.name, log: [], isOver: batch.isOver }, batch);
  } catch (error) {
    toast(radioMessages.notStarted, { id: 'radio', description: errorMessage(error), tone: 'error' });
  } finally {
    if (get().starting === seedKey(seed)) set({ starting: null });
  }
}

function begin(radio: Radio, { tracks }: RadioBatch): void {
  if (tracks.length === 0) {
    toast(radioMessages.nothing, {
      id: 'radio',
      description: radioMessages.nothingNear(radio.name),
    });
    return;
  }
  const before = { ...player(), radio: get().radio };
  const current = selectEntry(before);
  const [opener, ...rest] = toRadioEntries(tracks, radio.seed);
  const isOpener = current && current.track.id === opener!.track.id;
  const order = [isOpener ? { ...current, choice: opener!.choice } : opener!, ...rest];
  set({ radio });
  applyQueue({ ...emptyQueue, order, position: 0 }, { shouldPlay: true });
  toast(radioWords.from(radio.name), {
    id: 'radio',
    description: current ? radioMessages.tookQueue : radioMessages.playsOn,
    action: current ? { label: common.undo, onAct: () => bringBack(before) } : undefined,
  });
}

function bringBack(before: ReturnType<typeof player> & { radio: Radio | null }): void {
  stopAsking();
  set({ radio: before.radio });
  const isOther = selectEntry(player())?.key !== selectEntry(before)?.key;
  applyQueue(before.queue, { shouldPlay: before.isPlaying });
  if (isOther) seekTo(before.positionMs);
}

/** Ends the radio: what plays goes on to its end, what the listener put in the queue stays. */
export function endRadio(): void {
  const { radio } = get();
  if (!radio) return;
  stopAsking();
  const waiting = waitingOfRadio(player().queue);
  set({ radio: null });
  applyQueue(withoutWaiting(player().queue));
  toast(radioMessages.off, {
    id: 'radio',
    description: radioMessages.onOff,
    action: {
      label: common.undo,
      onAct: () => {
        set({ radio });
        applyQueue(appendEntries(player().queue, waiting));
      },
    },
  });
}

/** Something else took the radio's place. */
export function forgetRadio(): void {
  stopAsking();
  set({ radio: null });
}

/** Asks for more behind what waits. */
export const continueRadio = (): Promise<void> => extend((queue) => queue);

/** Asks anew for all that waits, because of what was just turned down; until the answer is there, the old choice stays. */
export function changeRadio(): Promise<void> {
  stopAsking();
  return extend(withoutWaiting);
}

async function extend(kept: (queue: PlayQueue<PlayerEntry>) => PlayQueue<PlayerEntry>): Promise<void> {
  const { radio } = get();
  if (!radio || asking) return;
  try {
    const played = radioMemory(radio.log, kept(player().queue), feedbackOf);
    const batch = await ask(radio, played);
    const now = get().radio;
    if (!batch || now?.session !== radio.session) return;
    const queue = kept(player().queue);
    // Meanwhile one of the old choice may have begun.
    const there = new Set(queue.order.map(({ track }) => track.id));
    const tracks = batch.tracks.filter(({ id }) => !there.has(id));
    set({ radio: { ...now, isOver: batch.isOver } });
    if (tracks.length === 0) return;
    applyQueue(appendEntries(queue, toRadioEntries(tracks, radio.seed)));
  } catch {
    // Offline or a hiccup: it is asked again when the next track begins, and what waits is played until then.
  }
}

/** @returns null when another question took its place */
async function ask(
  { seed, session }: Pick<Radio, 'seed' | 'session'>,
  played: ReturnType<typeof radioMemory>,
): Promise<RadioBatch | null> {
  stopAsking();
  const own = new AbortController();
  asking = own;
  try {
    const batch = await request<typeof radioBatchSchema>('/api/radio', {
      method: 'POST',
      body: { seed, session, played },
      signal: own.signal,
    });
    return { ...batch, tracks: batch.tracks.filter((track) => !isPassedOver({ track })) };
  } catch (error) {
    if (own.signal.aborted) return null;
    throw error;
  } finally {
    if (asking === own) asking = null;
  }
}

function stopAsking(): void {
  asking?.abort();
  asking = null;
}
