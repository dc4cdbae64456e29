import { common } from '@words/common';
import { keyNames, places, shortcutWords } from '@words/shell';
import { toggleDislike, toggleLike } from '@/features/player/give-feedback';
import {
  changeRate,
  cycleRepeat,
  next,
  previous,
  seekBy,
  setVolume,
  toggle,
  toggleMute,
  toggleShuffle,
} from '@/features/player/player-controls';
import { selectEntry, usePlayerStore } from '@/features/player/player-store';
import { cycleSleep } from '@/features/player/sleep-timer';
import { useNowPlaying } from '@/features/player/use-now-playing';
import { startRadio } from '@/features/radio/radio-session';
import { usePanel } from './use-panel';
import { useShortcutHelp } from './use-shortcut-help';

export type Shortcut = {
  /** `KeyboardEvent.key`, letters in lower case. */
  keys: readonly string[];
  /** As written on the keys. */
  shown: string;
  does: string;
  /** Keys that a focused button, link or slider has its own use for. */
  isTakenByControls?: boolean;
  run: (navigate: (href: string) => void) => void;
};

const SMALL_STEP_MS = 5000;
const LARGE_STEP_MS = 15_000;
const VOLUME_STEP = 0.05;

const currentTrack = () => selectEntry(usePlayerStore.getState())?.track;
const changeVolume = (by: number) => setVolume(usePlayerStore.getState().volume + by);

/** Every key of the app. */
export const shortcuts: readonly Shortcut[] = [
  {
    keys: [' '],
    shown: keyNames.space,
    does: shortcutWords.playOrPause,
    isTakenByControls: true,
    run: toggle,
  },
  { keys: ['n'], shown: 'N', does: shortcutWords.next, run: next },
  { keys: ['p'], shown: 'P', does: shortcutWords.previous, run: previous },
  {
    keys: ['arrowleft'],
    shown: '←',
    does: shortcutWords.back(SMALL_STEP_MS / 1000),
    isTakenByControls: true,
    run: () => seekBy(-SMALL_STEP_MS),
  },
  {
    keys: ['arrowright'],
    shown: '→',
    does: shortcutWords.ahead(SMALL_STEP_MS / 1000),
    isTakenByControls: true,
    run: () => seekBy(SMALL_STEP_MS),
  },
  {
    keys: ['j'],
    shown: 'J',
    does: shortcutWords.back(LARGE_STEP_MS / 1000),
    run: () => seekBy(-LARGE_STEP_MS),
  },
  {
    keys: ['l'],
    shown: 'L',
    does: shortcutWords.ahead(LARGE_STEP_MS / 1000),
    run: () => seekBy(LARGE_STEP_MS),
  },
  { keys: ['f'], shown: 'F', does: shortcutWords.like, run: () => withCurrent(toggleLike) },
  { keys: ['x'], shown: 'X', does: shortcutWords.notForMe, run: () => withCurrent(toggleDislike) },
  { keys: ['m'], shown: 'M', does: shortcutWords.mute, run: toggleMute },
  { keys: ['-'], shown: '−', does: shortcutWords.softer, run: () => changeVolume(-VOLUME_STEP) },
  { keys: ['+', '='], shown: '+', does: shortcutWords.louder, run: () => changeVolume(VOLUME_STEP) },
  { keys: ['s'], shown: 'S', does: common.shuffle, run: toggleShuffle },
  { keys: ['r'], shown: 'R', does: shortcutWords.repeat, run: cycleRepeat },
  {
    keys: ['g'],
    shown: 'G',
    does: shortcutWords.radio,
    run: () => withCurrent(({ id }) => void startRadio({ kind: 'track', id })),
  },
  { keys: ['t'], shown: 'T', does: shortcutWords.sleepTimer, run: cycleSleep },
  { keys: ['<'], shown: '<', does: shortcutWords.slower, run: () => changeRate(-1) },
  { keys: ['>'], shown: '>', does: shortcutWords.faster, run: () => changeRate(1) },
  { keys: ['q'], shown: 'Q', does: shortcutWords.queue, run: () => usePanel.getState().toggle('queue') },
  {
    keys: ['v'],
    shown: 'V',
    does: shortcutWords.nowPlaying,
    run: () => withCurrent(() => useNowPlaying.getState().setOpen(true)),
  },
  { keys: ['/'], shown: '/', does: places.search, run: (navigate) => navigate('/search') },
  { keys: ['h'], shown: 'H', does: places.home, run: (navigate) => navigate('/') },
  { keys: ['d'], shown: 'D', does: places.discover, run: (navigate) => navigate('/discover') },
  { keys: ['b'], shown: 'B', does: shortcutWords.browse, run: (navigate) => navigate('/library/artists') },
  {
    keys: ['escape'],
    shown: keyNames.escape,
    does: shortcutWords.closePanel,
    run: () => usePanel.getState().close(),
  },
  { keys: ['?'], shown: '?', does: shortcutWords.showKeys, run: () => useShortcutHelp.getState().show() },
];

function withCurrent(act: (track: NonNullable<ReturnType<typeof currentTrack>>) => void): void {
  const track = currentTrack();
  if (track) act(track);
}
