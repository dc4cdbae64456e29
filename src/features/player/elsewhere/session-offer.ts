import { create } from 'zustand';
import { toast } from '@/components/ui/toast';
import type { PlaybackSession, sessionSchema } from '@/domain/contracts/playback';
import { emptyQueue } from '@/domain/play-queue';
import { request } from '@/features/api/request';
import { toEntries } from '../player-entry';
import { applyQueue, startCurrent } from '../player-runtime';
import { usePlayerStore } from '../player-store';
import { isWorthOffering } from './tell-session';
import { thisDeviceId } from './this-device';

/** Asked again when the page is looked at after at least so long. */
const ASK_AGAIN_MS = 30_000;

/** What the listener left off on another device, to go on with here. */
export const useSessionOffer = create<{ session: PlaybackSession | null }>(() => ({ session: null }));

const set = useSessionOffer.setState;

/**
 * Asks what other devices left off, now and whenever the page is looked at again; not while something plays here.
 * @returns ends it
 */
export function watchSessionOffer(): () => void {
  let askedAt = Number.NEGATIVE_INFINITY;
  let dismissed: string | null = null;
  const ask = async () => {
    const isAsleep = document.visibilityState === 'hidden' || usePlayerStore.getState().isPlaying;
    if (isAsleep || performance.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = performance.now();
    const answer = await request<typeof sessionSchema>('/api/me/playback').catch(() => null);
    const session = answer?.session ?? null;
    const isNew = session !== null && session.heardAt !== dismissed;
    if (usePlayerStore.getState().isPlaying || !isNew) return;
    if (isWorthOffering(session, thisDeviceId(), Date.now())) set({ session });
  };
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    if (state.isPlaying && !before.isPlaying) dismissOffer();
  });
  const unsubscribeOffer = useSessionOffer.subscribe(({ session }, before) => {
    if (!session && before.session) dismissed = before.session.heardAt;
  });
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    unsubscribe();
    unsubscribeOffer();
    document.removeEventListener('visibilitychange', ask);
    set({ session: null });
  };
}

/** Leaves it where it is. */
export function dismissOffer(): void {
  if (useSessionOffer.getState().session) set({ session: null });
}

/** Takes the other device's queue over, and plays from where it was. What stood here can be brought back. */
export function takeOffer(): void {
  const { session } = useSessionOffer.getState();
  if (!session) return;
  const { queue: before, positionMs } = usePlayerStore.getState();
  const order = session.entries.flatMap(({ track, source }) => toEntries([track], source));
  applyQueue(
    { ...emptyQueue, repeat: before.repeat, order, position: session.position },
    { shouldPlay: false },
  );
  startCurrent(session.positionMs, true);
  set({ session: null });
  if (before.order.length === 0) return;
  toast(`Goes on from ${session.deviceName}`, {
    action: {
      label: 'Back to my queue',
      onAct: () => {
        applyQueue(before, { shouldPlay: false });
        startCurrent(positionMs, false);
      },
    },
  });
}
