import { sessionOffer } from '@words/player-queue';
import { create } from 'zustand';
import { toast } from '@/components/ui/toast';
import type { LiveEventOf } from '@/domain/contracts/live';
import type { PlaybackSession, sessionSchema } from '@/domain/contracts/playback';
import { emptyQueue } from '@/domain/play-queue';
import { request } from '@/features/api/request';
import { onLive, onLiveMissed } from '@/features/live/live-events';
import { playInstead } from '../play-instead';
import { toEntries } from '../player-entry';
import { usePlayerStore } from '../player-store';
import { useOtherTab } from '../tabs/player-tabs';
import { isWorthOffering } from './tell-session';
import { thisDeviceId } from './this-device';

/** Asked again when the page is looked at after at least so long. */
const ASK_AGAIN_MS = 30_000;
/** A device that is silent for so long, and then heard, is heard anew: "not now" was said of what it played before. */
const ANEW_MS = 30 * 60_000;

type Moment = Pick<PlaybackSession, 'deviceId' | 'heardAt'>;

/** What the listener left off on another device, to go on with here. */
export const useSessionOffer = create<{ session: PlaybackSession | null }>(() => ({ session: null }));

const set = useSessionOffer.setState;
/** What was offered last and is no more. */
let dropped: Moment | null = null;
/** What the listener said "not now" to; its moment goes along with what is heard there. */
let declined: Moment | null = null;

/**
 * Offers what other devices left off: asks now and whenever the page is looked at again, and hears of it at once while it
 * is open; not while something plays here.
 * @returns ends it
 */
export function watchSessionOffer(): () => void {
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async () => {
    if (isBusy()) return;
    askedAt = performance.now();
    const session = await fetchSession();
    if (isBusy()) return;
    const isTurnedDown = session?.heardAt === dropped?.heardAt || isDeclined(session);
    set({ session: isWorthOffering(session, thisDeviceId(), Date.now()) && !isTurnedDown ? session : null });
  };
  const onLook = () => {
    if (performance.now() - askedAt >= ASK_AGAIN_MS) void ask();
  };
  const hear = (move: LiveEventOf<'session'>) => {
    // The word is with this browser again: with another tab of it, where not with this one.
    if (move.deviceId === thisDeviceId()) return drop();
    if (isDeclined(move)) {
      declined = move;
      return;
    }
    const { session } = useSessionOffer.getState();
    const { positionMs, heardAt } = move;
    const isSameTrack =
      session?.deviceId === move.deviceId && session.position === move.position && !move.isNewQueue;
    if (isSameTrack) set({ session: { ...session, positionMs, heardAt } });
    else if (document.visibilityState === 'hidden') askedAt = Number.NEGATIVE_INFINITY;
    else void ask();
  };
  const ends = [
    usePlayerStore.subscribe((state, before) => {
      if (state.isPlaying && !before.isPlaying) drop();
    }),
    useOtherTab.subscribe(({ playing }) => {
      if (playing !== null) drop();
    }),
    onLive('session', hear),
    onLiveMissed(() => void ask()),
  ];
  document.addEventListener('visibilitychange', onLook);
  void ask();
  return () => {
    for (const end of ends) end();
    document.removeEventListener('visibilitychange', onLook);
    set({ session: null });
    dropped = declined = null;
  };
}

/** Leaves it where it is. */
export function dismissOffer(): void {
  declined = useSessionOffer.getState().session;
  drop();
}

/** Takes the other device's queue over, and plays from where it was. What stood here can be brought back. */
export function takeOffer(): void {
  const { session } = useSessionOffer.getState();
  if (!session) return;
  const { repeat } = usePlayerStore.getState().queue;
  const order = session.entries.flatMap(({ track, source }) => toEntries([track], source));
  const queue = { ...emptyQueue, repeat, order, position: session.position };
  const goBack = playInstead(queue, session.positionMs);
  set({ session: null });
  if (!goBack) return;
  toast(sessionOffer.wentOn(session.deviceName), {
    action: { label: sessionOffer.backToMine, onAct: goBack },
  });
}

const fetchSession = async (): Promise<PlaybackSession | null> =>
  (await request<typeof sessionSchema>('/api/me/playback').catch(() => null))?.session ?? null;

function drop(): void {
  const { session } = useSessionOffer.getState();
  if (!session) return;
  dropped = session;
  set({ session: null });
}

/** Something plays in this browser, or nobody looks. */
const isBusy = (): boolean =>
  document.visibilityState === 'hidden' ||
  usePlayerStore.getState().isPlaying ||
  useOtherTab.getState().playing !== null;

const isDeclined = (moment: Moment | null): boolean =>
  moment !== null &&
  declined?.deviceId === moment.deviceId &&
  Date.parse(moment.heardAt) - Date.parse(declined.heardAt) < ANEW_MS;
