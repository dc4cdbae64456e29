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
  { keys: [' '], shown: 'Space', does: 'Play or pause', isTakenByControls: true, run: toggle },
  { keys: ['n'], shown: 'N', does: 'Next', run: next },
  { keys: ['p'], shown: 'P', does: 'Previous, or back to the start', run: previous },
  {
    keys: ['arrowleft'],
    shown: '←',
    does: 'Back 5 seconds',
    isTakenByControls: true,
    run: () => seekBy(-SMALL_STEP_MS),
  },
  {
    keys: ['arrowright'],
    shown: '→',
    does: 'Ahead 5 seconds',
    isTakenByControls: true,
    run: () => seekBy(SMALL_STEP_MS),
  },
  { keys: ['j'], shown: 'J', does: 'Back 15 seconds', run: () => seekBy(-LARGE_STEP_MS) },
  { keys: ['l'], shown: 'L', does: 'Ahead 15 seconds', run: () => seekBy(LARGE_STEP_MS) },
  { keys: ['f'], shown: 'F', does: 'Like what plays', run: () => withCurrent(toggleLike) },
  { keys: ['x'], shown: 'X', does: 'Not for me: on to the next', run: () => withCurrent(toggleDislike) },
  { keys: ['m'], shown: 'M', does: 'Mute', run: toggleMute },
  { keys: ['-'], shown: '−', does: 'Softer', run: () => changeVolume(-VOLUME_STEP) },
  { keys: ['+', '='], shown: '+', does: 'Louder', run: () => changeVolume(VOLUME_STEP) },
  { keys: ['s'], shown: 'S', does: 'Shuffle', run: toggleShuffle },
  { keys: ['r'], shown: 'R', does: 'Repeat', run: cycleRepeat },
  {
    keys: ['g'],
    shown: 'G',
    does: 'Radio from what plays',
    run: () => withCurrent(({ id }) => void startRadio({ kind: 'track', id })),
  },
  { keys: ['t'], shown: 'T', does: 'Sleep timer: the next choice', run: cycleSleep },
  { keys: ['<'], shown: '<', does: 'Slower, where someone speaks', run: () => changeRate(-1) },
  { keys: ['>'], shown: '>', does: 'Faster, where someone speaks', run: () => changeRate(1) },
  { keys: ['q'], shown: 'Q', does: 'Queue', run: () => usePanel.getState().toggle('queue') },
  {
    keys: ['v'],
    shown: 'V',
    does: 'Now playing, on the whole screen',
    run: () => withCurrent(() => useNowPlaying.getState().setOpen(true)),
  },
  { keys: ['/'], shown: '/', does: 'Search', run: (navigate) => navigate('/search') },
  { keys: ['h'], shown: 'H', does: 'Home', run: (navigate) => navigate('/') },
  { keys: ['d'], shown: 'D', does: 'Discover', run: (navigate) => navigate('/discover') },
  { keys: ['b'], shown: 'B', does: 'Library: browse', run: (navigate) => navigate('/library/artists') },
  { keys: ['escape'], shown: 'Esc', does: 'Close the panel', run: () => usePanel.getState().close() },
  { keys: ['?'], shown: '?', does: 'Show these keys', run: () => useShortcutHelp.getState().show() },
];

function withCurrent(act: (track: NonNullable<ReturnType<typeof currentTrack>>) => void): void {
  const track = currentTrack();
  if (track) act(track);
}
