/** Pauses before it is tried again double from the first to the longest. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** The server says every 20 s that it is still there: after so long without a word the line is dead. */
export const SILENCE_MS = 50_000;

export type SourceOptions = {
  path: string;
  /** Names of events to hear. */
  names: readonly string[];
  onEvent: (name: string, data: string) => void;
  /** The line is there again after it was lost: what was said meanwhile was missed. */
  onReopened: () => void;
  /** The line is lost, or could not be had. */
  onLost: () => void;
  /** Another had the line before: its first opening here is a return, too. */
  isContinued?: boolean;
  /** Uniform in [0, 1): spreads the tries, so that a server that comes back is not met by all at once. */
  rng?: () => number;
};

/**
 * Server-sent events that come back. A browser tries again by itself only where a connection was refused or broke: any answer but 200
 * (a proxy's 502, our 503) closes an `EventSource` for good, and one whose network went silent never notices. Here a new
 * one is opened after a pause that grows, and at once when the browser is online again or the page is looked at.
 * @returns ends it
 */
export function openEventSource(options: SourceOptions): () => void {
  const { path, names, onEvent, onReopened, onLost, isContinued = false, rng = Math.random } = options;
  let source: EventSource | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isLost = isContinued;

  const hear = () => {
    clearTimeout(silence);
    silence = setTimeout(lose, SILENCE_MS);
  };
  const open = () => {
    if (waiting) clearTimeout(waiting);
    waiting = null;
    const mine = new EventSource(path);
    source = mine;
    hear();
    mine.addEventListener('open', () => {
      failures = 0;
      hear();
      if (isLost) onReopened();
      isLost = false;
    });
    for (const name of names) {
      mine.addEventListener(name, (event) => {
        hear();
        onEvent(name, event.data);
      });
    }
    mine.addEventListener('error', () => {
      isLost = true;
      onLost();
      if (mine.readyState === EventSource.CLOSED) tryLater();
    });
  };
  const lose = () => {
    isLost = true;
    onLost();
    tryLater();
  };
  const tryLater = () => {
    source?.close();
    clearTimeout(silence);
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.75 + rng() / 2);
    failures++;
    waiting ??= setTimeout(open, pauseMs);
  };
  const hope = () => {
    if (!waiting || document.visibilityState === 'hidden') return;
    failures = 0;
    open();
  };

  open();
  window.addEventListener('online', hope);
  document.addEventListener('visibilitychange', hope);
  return () => {
    source?.close();
    clearTimeout(silence);
    if (waiting) clearTimeout(waiting);
    window.removeEventListener('online', hope);
    document.removeEventListener('visibilitychange', hope);
  };
}
