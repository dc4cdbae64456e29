import type { Track } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';
import { appendEntries, followList, moveEntry, playEntriesNext, removeEntry } from '@/domain/edit-play-queue';
import {
  currentEntry,
  jumpToEntry,
  previousEntry,
  type RepeatMode,
  replaceEntries,
  setRepeat,
  shuffleQueue,
  unshuffleQueue,
} from '@/domain/play-queue';
import { MAX_CROSSFADE_MS } from './crossfade';
import { passOverIn } from './out-of-reach';
import { reporter } from './page-reporter';
import { type Levelling, playbackGain } from './playback-gain';
import { isSpoken, keepRate, rateOf, stepRate } from './playback-rate';
import { type PlayerEntry, toEntries } from './player-entry';
import { advance, applyQueue, engine, isLoaded, preloadNext, resume, startCurrent } from './player-runtime';
import { selectEntry, usePlayerStore } from './player-store';
import type { StreamQualities } from './stream-url';
import { offerHandMade } from './undo-queue';

/** Previous within so many milliseconds goes to the track before; later it goes to the start of this one. */
const RESTART_AFTER_MS = 4000;

const get = usePlayerStore.getState;
const set = usePlayerStore.setState;

type Start = {
  /** Index in `tracks` of the one to begin with, whatever was said of it; else the first that is not passed over. */
  startIndex?: number;
  /** Where the listener is: goes into the play reports. */
  source?: PlaySource | null;
  /** Turns shuffle on (and begins anywhere unless `startIndex` says where) or off; leave out to keep it. */
  shuffle?: boolean;
};

/** Plays a list. Tracks whose file is missing are left out, those the listener does not want are passed over. */
export function playTracks(
  tracks: readonly Track[],
  { startIndex, source = null, shuffle }: Start = {},
): void {
  const entries = toEntries(
    tracks.filter((track) => !track.isMissing),
    source,
  );
  const start =
    startIndex === undefined
      ? firstWanted(entries, shuffle === true)
      : tracks.slice(0, startIndex).filter((track) => !track.isMissing).length;
  const before = get();
  const { queue } = before;
  const isShuffled = shuffle ?? queue.listOrder !== null;
  const plain = replaceEntries({ ...queue, listOrder: null }, entries, start, Math.random);
  applyQueue(isShuffled ? shuffleQueue(plain, Math.random) : plain, { shouldPlay: true });
  offerHandMade(before);
}

/** Where a list begins when no track was pointed at; with its first one also where none of them is wanted. */
function firstWanted(entries: readonly PlayerEntry[], isShuffled: boolean): number {
  const isPassed = passOverIn({ ...get().queue, order: entries });
  const wanted = entries.flatMap((entry, index) => (isPassed(entry) ? [] : [index]));
  return wanted[isShuffled ? Math.floor(Math.random() * wanted.length) : 0] ?? 0;
}

/** Play or pause. */
export function toggle(): void {
  if (get().isPlaying) resume(false);
  else play();
}

/** Plays on, from where it was left also after a reload. */
export function play(): void {
  if (!currentEntry(get().queue)) return;
  if (isLoaded()) resume(true);
  else startCurrent(get().positionMs, true);
}

export const pause = (): void => resume(false);
export const next = (): void => advance('asked');

/** To the track before, or to the start of this one when some of it was heard. */
export function previous(): void {
  const queue = previousEntry(get().queue, passOverIn(get().queue));
  if (get().positionMs > RESTART_AFTER_MS || queue === get().queue) seekTo(0);
  else applyQueue(queue, { shouldPlay: true });
}

export function seekTo(positionMs: number): void {
  const target = Math.min(Math.max(0, positionMs), Math.max(0, get().durationMs - 200));
  reporter.silence();
  set({ positionMs: target });
  if (isLoaded()) engine().seek(target);
}

export const seekBy = (deltaMs: number): void => seekTo(get().positionMs + deltaMs);

/** Plays the entry of the queue with that key, at a position when one is given. */
export function jumpTo(key: string, positionMs = 0): void {
  applyQueue(jumpToEntry(get().queue, key), { shouldPlay: true });
  if (positionMs > 0) seekTo(positionMs);
}

/** At the end of the queue. */
export function addToQueue(tracks: readonly Track[], source: PlaySource | null = null): void {
  applyQueue(appendEntries(get().queue, toEntries(tracks, source ?? { kind: 'queue' })));
}

/** Right behind what plays. */
export function playNext(tracks: readonly Track[], source: PlaySource | null = null): void {
  applyQueue(playEntriesNext(get().queue, toEntries(tracks, source ?? { kind: 'queue' })));
}

/** Plays a track at once, for the reason it was played for before; what plays and what waits stay in the queue. */
export function hearAgain({ track, source, choice }: Omit<PlayerEntry, 'key'>): void {
  const entries = toEntries([track], source ?? { kind: 'queue' });
  applyQueue(playEntriesNext(get().queue, choice ? entries.map((entry) => ({ ...entry, choice })) : entries));
  if (currentEntry(get().queue)?.track.id === track.id && get().queue.order.length === 1) play();
  else next();
}

export const moveInQueue = (key: string, to: number): void => applyQueue(moveEntry(get().queue, key, to));
export const removeFromQueue = (key: string): void => applyQueue(removeEntry(get().queue, key));

/** Lets what is to come of a list follow what has become of it; nothing changes where another list plays. */
export function followSource(source: PlaySource, tracks: readonly Track[]): void {
  const { queue } = get();
  const isOfList = (entry: PlayerEntry) =>
    entry.source?.kind === source.kind && entry.source.id === source.id;
  const list = toEntries(
    tracks.filter((track) => !track.isMissing),
    source,
  );
  const followed = followList(queue, list, { isOfList, trackOf: ({ track }) => track.id, rng: Math.random });
  if (followed !== queue) applyQueue(followed);
}

/** Goes on to the next where this track plays: the listener wants to hear no more of it. */
export function skipTrack(trackId: string): void {
  if (currentEntry(get().queue)?.track.id === trackId && get().isPlaying) next();
}

/** Takes what is to come by an artist out of the queue, and goes on where they play. */
export function skipArtist(artistId: string): void {
  const isTheirs = ({ track }: { track: Track }) => track.artists.some(({ id }) => id === artistId);
  const playing = currentEntry(get().queue);
  if (playing && isTheirs(playing) && get().isPlaying) next();
  for (const entry of get().queue.order)
    if (isTheirs(entry) && entry.key !== currentEntry(get().queue)?.key) removeFromQueue(entry.key);
}

export function toggleShuffle(): void {
  const { queue } = get();
  applyQueue(queue.listOrder ? unshuffleQueue(queue) : shuffleQueue(queue, Math.random));
}

/** Off, all, one, off. */
export function cycleRepeat(): void {
  const following: Record<RepeatMode, RepeatMode> = { off: 'all', all: 'one', one: 'off' };
  applyQueue(setRepeat(get().queue, following[get().queue.repeat]));
}

/** @param volume 0..1 as on the slider */
export function setVolume(volume: number): void {
  set({ volume: Math.min(1, Math.max(0, volume)), isMuted: false });
  engine().setVolume(get().volume, false);
}

export function toggleMute(): void {
  set({ isMuted: !get().isMuted });
  engine().setVolume(get().volume, get().isMuted);
}

/** How long tracks fade into each other, from the next one on. */
export function setCrossfade(crossfadeMs: number): void {
  set({ crossfadeMs: Math.min(MAX_CROSSFADE_MS, Math.max(0, crossfadeMs)) });
  preloadNext();
}

/** How much of a file is sent, from the next track on. */
export function setQualities(change: Partial<StreamQualities>): void {
  set(change);
  preloadNext();
}

/** How fast the spoken track that plays is heard; kept for it. */
export function setRate(rate: number): void {
  const track = selectEntry(get())?.track;
  if (!track || !isSpoken(track)) return;
  set({ rates: keepRate(get().rates, track.id, rate) });
  if (isLoaded()) engine().setRate(rate);
}

/** A step faster (1) or slower (-1). */
export function changeRate(by: 1 | -1): void {
  const track = selectEntry(get())?.track;
  if (track) setRate(stepRate(rateOf(track, get().rates), by));
}

/** Evens out loudness another way, from what sounds now on. */
export function setLevelling(levelling: Levelling): void {
  set({ levelling });
  const entry = selectEntry(get());
  if (entry && isLoaded()) engine().setGain(playbackGain(entry.track, levelling));
}
