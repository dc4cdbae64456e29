import { create } from 'zustand';
import { createUuid } from '../create-uuid';
import { reporter } from '../page-reporter';
import { pause } from '../player-controls';
import { selectEntry, usePlayerStore } from '../player-store';

/** So long a tab waits for another to say that it has the player. */
const ANSWER_MS = 200;
/** So long for another to hand it over: one that is busy needs a while, and without its word what plays would go back. */
const HANDOVER_MS = 1500;

type TabMessage =
  /** Plays from now on: whoever played pauses. */
  | { kind: 'plays'; title: string }
  | { kind: 'rests' }
  /** Is closed, and had the player. */
  | { kind: 'leaves' }
  | { kind: 'who' }
  | { kind: 'has'; playing: string | null }
  /** "Play here": whoever has the player writes down where it is, and lets go. */
  | { kind: 'give' }
  | { kind: 'given' };

/** What plays in another tab of this browser, by its title. */
export const useOtherTab = create<{ playing: string | null }>(() => ({ playing: null }));

type Membership = { storageKey: string; post: (message: TabMessage) => void };

const tabId = createUuid();
let membership: Membership | null = null;
const waiting = new Set<(message: TabMessage) => void>();

/**
 * Whether this tab has the player: it is the one that played last, and it alone writes down what is in it and tells
 * the server. Read anew each time: a tab that slept missed what it was told.
 */
export function hasPlayer(): boolean {
  if (!membership || usePlayerStore.getState().isPlaying) return true;
  try {
    return localStorage.getItem(membership.storageKey) === tabId;
  } catch {
    return true;
  }
}

/** From now on this tab has it. */
export const takePlayer = (): void => setOwner(tabId);

function setOwner(id: string): void {
  try {
    if (membership) localStorage.setItem(membership.storageKey, id);
  } catch {
    // No storage: nothing is written down anyway.
  }
}

/** Whether another tab that is open has the player. */
export function isPlayerInOtherTab(): Promise<boolean> {
  return ask({ kind: 'who' }, 'has', ANSWER_MS);
}

/** Has the tab with the player write down where it is, pause and let go; a tab that crashed is not waited for. */
export async function askForPlayer(): Promise<void> {
  await ask({ kind: 'give' }, 'given', HANDOVER_MS);
}

function ask(question: TabMessage, kind: TabMessage['kind'], patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (!membership) return resolve(false);
    const end = (isAnswered: boolean) => {
      clearTimeout(timer);
      waiting.delete(hear);
      resolve(isAnswered);
    };
    const hear = (message: TabMessage) => message.kind === kind && end(true);
    const timer = setTimeout(() => end(false), patienceMs);
    waiting.add(hear);
    membership.post(question);
  });
}

type TabCalls = {
  /** Writes down what is in the player: it is handed to another tab. */
  save: () => void;
  /** This tab takes the player; the one that had it was closed, and left what it wrote down. */
  onTakenFromClosed: () => void;
};

/**
 * Joins the tabs of this browser: one plays at a time, and each knows what another plays.
 * @returns ends it
 */
export function joinTabs(userId: string, { save, onTakenFromClosed }: TabCalls): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => {};
  const channel = new BroadcastChannel(`segue-player.${userId}`);
  const post = (message: TabMessage) => channel.postMessage(message);
  const mine: Membership = { storageKey: `segue.player.${userId}.tab`, post };
  membership = mine;
  let isClosed = false;

  const title = () => selectEntry(usePlayerStore.getState())?.track.title ?? '';
  const isPlaying = () => usePlayerStore.getState().isPlaying;
  const hear = (message: TabMessage) => {
    if (message.kind === 'plays') {
      if (isPlaying()) pause();
      isClosed = false;
      useOtherTab.setState({ playing: message.title });
    } else if (message.kind === 'has') {
      if (message.playing !== null) useOtherTab.setState({ playing: message.playing });
    } else if (message.kind === 'rests') {
      useOtherTab.setState({ playing: null });
    } else if (message.kind === 'leaves') {
      isClosed = true;
      useOtherTab.setState({ playing: null });
    } else if (message.kind === 'who') {
      if (hasPlayer()) post({ kind: 'has', playing: isPlaying() ? title() : null });
    } else if (message.kind === 'give' && hasPlayer()) {
      if (isPlaying()) pause();
      save();
      // Nothing is written down here from now on. It goes on there, as the same play.
      setOwner('');
      reporter.release();
      post({ kind: 'given' });
    }
    for (const listen of waiting) listen(message);
  };
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    if (state.isPlaying) {
      const isOther = selectEntry(state)?.key !== selectEntry(before)?.key;
      if (before.isPlaying && !isOther) return;
      takePlayer();
      if (isClosed) onTakenFromClosed();
      isClosed = false;
      useOtherTab.setState({ playing: null });
      post({ kind: 'plays', title: title() });
    } else if (before.isPlaying) post({ kind: 'rests' });
  });
  const leave = () => {
    if (hasPlayer()) post({ kind: 'leaves' });
    // What was heard here and left for another tab: nobody else would tell of it.
    else reporter.breakOff();
  };
  window.addEventListener('pagehide', leave);
  return () => {
    leave();
    window.removeEventListener('pagehide', leave);
    unsubscribe();
    channel.close();
    if (membership === mine) membership = null;
    useOtherTab.setState({ playing: null });
  };
}
