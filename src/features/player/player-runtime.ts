import { playbackFailure } from '@words/player-messages';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { currentEntry, nextEntry, type PlayQueue, upcomingEntries } from '@/domain/play-queue';
import { AudioEngine } from './audio-engine';
import { crossfadeBetween } from './crossfade';
import { dropVanished } from './drop-vanished';
import { explainFailure } from './explain-failure';
import { isOutOfReach, passOverIn, sayPassedOver } from './out-of-reach';
import { reporter } from './page-reporter';
import { placeOf } from './places/place-store';
import { sayGoesOn } from './places/say-goes-on';
import { playbackGain } from './playback-gain';
import { rateOf } from './playback-rate';
import type { PlayerEntry } from './player-entry';
import { selectEntry, usePlayerStore } from './player-store';
import { stopsAfterTrack, useSleep } from './sleep-store';
import { isOriginal, streamUrl } from './stream-url';
import { tellWorker } from './tell-worker';
import { waitForServer } from './wait-for-server';

/** So many files in a row that do not play: something else is wrong, stop trying. */
const MAX_FAILURES_IN_A_ROW = 4;

const get = usePlayerStore.getState;
const set = usePlayerStore.setState;
const srcOf = (track: Track) => streamUrl(track, get(), cannotPlay.has(track.id));

let instance: AudioEngine | null = null;
let failuresInARow = 0;
let loadedKey: string | null = null;
/** Tracks that this browser tried, and could not play as they are. */
const cannotPlay = new Set<string>();

/** The one engine of this page, made when first needed (there is none on the server). */
export function engine(): AudioEngine {
  if (instance) return instance;
  instance = new AudioEngine({
    onSound: (positionMs) => {
      const entry = selectEntry(get());
      if (!entry || entry.key !== loadedKey) return;
      failuresInARow = 0;
      reporter.sound(
        entry,
        positionMs,
        performance.now(),
        engine().isAudible,
        rateOf(entry.track, get().rates),
      );
      set({ positionMs, isWaiting: false });
    },
    onSilence: (why) => {
      reporter.silence();
      // Also when it was not us: headphones pulled out, a call, the browser's own controls.
      set(why === 'paused' ? { isPlaying: false, isWaiting: false } : { isWaiting: get().isPlaying });
    },
    onDuration: (durationMs) => set({ durationMs }),
    onEnded: () => advance('ended'),
    onFailed: (src) => void skipFailed(src),
    onBlocked: () => set({ isPlaying: false, isWaiting: false }),
  });
  instance.setVolume(get().volume, get().isMuted);
  return instance;
}

/** Shows a queue; where it has another current entry, that one sounds (or is ready to) from its start. */
export function applyQueue(queue: PlayQueue<PlayerEntry>, { shouldPlay = get().isPlaying } = {}): void {
  const before = selectEntry(get());
  set({ queue });
  const entry = currentEntry(queue);
  if (!entry) stop();
  else if (entry.key !== before?.key) startWhereLeft(entry, shouldPlay);
  else if (shouldPlay && !isLoaded()) startCurrent(get().positionMs, true);
  else if (shouldPlay !== get().isPlaying) resume(shouldPlay);
  preloadNext();
}

/** From its start, or where the listener left it off, of what is long or spoken. */
function startWhereLeft({ track }: PlayerEntry, shouldPlay: boolean): void {
  const placeMs = placeOf(track);
  startCurrent(placeMs, shouldPlay);
  if (placeMs > 0) sayGoesOn(track, placeMs, () => startCurrent(0, get().isPlaying));
}

/** Loads the current entry at a position; what sounded before is over. */
export function startCurrent(positionMs: number, shouldPlay: boolean): void {
  const entry = selectEntry(get());
  if (!entry) return;
  // After a reload the reporter holds the play of this very entry: it goes on.
  if (reporter.openPlay()?.entryKey !== entry.key) reporter.end();
  loadedKey = entry.key;
  set({ positionMs, durationMs: entry.track.durationMs, isPlaying: shouldPlay, isWaiting: shouldPlay });
  const gain = playbackGain(entry.track, get().levelling);
  const rate = rateOf(entry.track, get().rates);
  tellWorker(entry.track.id);
  engine().load({ src: srcOf(entry.track), gain, positionMs, shouldPlay, rate });
  preloadNext();
}

/** Plays or pauses what is loaded. */
export function resume(shouldPlay: boolean): void {
  set({ isPlaying: shouldPlay, isWaiting: false });
  if (shouldPlay) engine().play();
  else engine().pause();
}

/** On to the next entry; at the end of the queue it stops, ready to play its last track again. */
export function advance(reason: 'ended' | 'asked'): void {
  const { queue } = get();
  const next = nextEntry(queue, reason, Math.random, passOverIn(queue));
  sayPassedOver(queue, next);
  const isBedtime = reason === 'ended' && stopsAfterTrack();
  if (isBedtime) useSleep.setState({ sleep: { kind: 'off' } });
  if (next && currentEntry(next) !== currentEntry(queue)) {
    applyQueue(next, { shouldPlay: !isBedtime });
    return;
  }
  // The same entry again (repeat) or the end: begins anew, as a play of its own.
  reporter.end();
  if (next) set({ queue: next });
  startCurrent(0, next !== null && !isBedtime);
}

function stop(): void {
  reporter.end();
  loadedKey = null;
  instance?.unload();
  set({ isPlaying: false, isWaiting: false, positionMs: 0, durationMs: 0 });
}

function upcoming(): PlayerEntry[] {
  const { queue } = get();
  const isPassed = passOverIn(queue);
  return upcomingEntries(queue).filter((entry) => !isPassed(entry));
}

/** Opens what comes next, for the engine to lead over to by itself; nothing where the music is to stop. */
export function preloadNext(): void {
  const { queue } = get();
  const next = queue.repeat === 'one' || stopsAfterTrack() ? null : upcoming()[0];
  // What is left off in the middle does not begin where a file does.
  if (!next || !get().isPlaying || placeOf(next.track) > 0) instance?.preload(null);
  else {
    const gain = playbackGain(next.track, get().levelling);
    const current = selectEntry(get())?.track;
    const crossfadeMs = current ? crossfadeBetween(current, next.track, get().crossfadeMs) : 0;
    engine().preload({ src: srcOf(next.track), gain, crossfadeMs });
  }
}

async function skipFailed(src: string): Promise<void> {
  const entry = selectEntry(get());
  if (!entry || entry.key !== loadedKey || !src.includes(entry.track.id)) return;
  reporter.silence();
  const wasPlaying = get().isPlaying;
  const failure = await explainFailure(src);
  if (failure.isKept && ++failuresInARow < MAX_FAILURES_IN_A_ROW) {
    // The network went in the middle of it: on from here with the file of this device.
    startCurrent(get().positionMs, wasPlaying);
    return;
  }
  if (failure.isOffline && wasPlaying) {
    const [next] = upcoming();
    if (next && selectEntry(get())?.key === entry.key && isOutOfReach(entry, next)) advance('asked');
    else await playOnWhenOnline(entry, src);
    return;
  }
  if (failure.isFormat && isOriginal(src) && selectEntry(get())?.key === entry.key) {
    // The server may make something of it that this browser can play.
    cannotPlay.add(entry.track.id);
    startCurrent(get().positionMs, wasPlaying);
    return;
  }
  const left = failure.isGone ? await dropVanished(get().queue) : get().queue;
  if (selectEntry(get())?.key !== entry.key) return;
  if (currentEntry(left)?.key !== entry.key) {
    goOnWith(left, entry, wasPlaying);
    return;
  }
  const hasMore = upcoming().length > 0;
  const canGoOn = wasPlaying && failure.isOfThisFile && hasMore && ++failuresInARow < MAX_FAILURES_IN_A_ROW;
  toast(playbackFailure.title(entry.track.title), {
    id: 'playback-failure',
    description: canGoOn ? playbackFailure.nextFollows(failure.reason) : failure.reason,
    tone: 'error',
  });
  if (canGoOn) {
    advance('asked');
    return;
  }
  // Loaded anew at the next press of play.
  loadedKey = null;
  set({ isPlaying: false, isWaiting: false });
}

/** The network went, and what was loaded ahead is used up: on from here when the server answers again. */
async function playOnWhenOnline(entry: PlayerEntry, src: string): Promise<void> {
  set({ isWaiting: true });
  const isWanted = () => get().isPlaying && selectEntry(get())?.key === entry.key;
  if (await waitForServer(src, isWanted)) {
    startCurrent(get().positionMs, true);
    return;
  }
  if (selectEntry(get())?.key !== entry.key) return;
  if (isWanted()) {
    const description = playbackFailure.waitsWhy;
    toast(playbackFailure.waits, { id: 'playback-failure', description, tone: 'error' });
  }
  loadedKey = null;
  set({ isPlaying: false, isWaiting: false });
}

/** What played left the library: on with what of the queue is still there, all others that went too taken out at once. */
function goOnWith(left: PlayQueue<PlayerEntry>, gone: PlayerEntry, wasPlaying: boolean): void {
  const hadMore = upcoming().length > 0;
  // At the end of what is left, the entry before the gone one takes its place: nothing to play on with.
  const hasMore = upcomingEntries(get().queue).some((entry) => entry === currentEntry(left));
  const isAlone = !hadMore || hasMore;
  toast(isAlone ? playbackFailure.gone(gone.track.title) : playbackFailure.allGone, {
    id: 'playback-failure',
    description: hasMore && wasPlaying ? playbackFailure.restFollows : undefined,
    tone: 'error',
  });
  reporter.end();
  applyQueue(left, { shouldPlay: wasPlaying && hasMore });
}

/** Whether the engine holds the current entry (not so after a reload or a failure). */
export const isLoaded = (): boolean => loadedKey !== null && loadedKey === selectEntry(get())?.key;
