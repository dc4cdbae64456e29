import { createUuid } from '../player/create-uuid';
import { openEventSource, SILENCE_MS, type SourceOptions } from './event-source';

/** So long a tab waits for another to say that it has the line. */
const ANSWER_MS = 200;

type TabMessage =
  | { kind: 'who' }
  | { kind: 'leads'; id: string }
  | { kind: 'leaves' }
  | { kind: 'event'; name: string; data: string }
  | { kind: 'reopened' }
  | { kind: 'lost' };

/**
 * One line to the server for all tabs of a browser. Over HTTP/1.1 a browser has six connections to a server, and a line of
 * events takes one for as long as it is open: six tabs with one each, and no page opens any more. The tab that has the line
 * passes on what it hears. When it is closed another takes over, and when it crashed too: the others hear nothing any more.
 *
 * Not with Web Locks, which would say who is first: they are not there over plain http, where the limit is. Two tabs that
 * both think they lead find out and agree; the worst that can come of it is a line too many for a moment.
 * @param listenerId tabs of one listener share; whoever signs in next has a line of their own
 * @returns ends it for this tab
 */
export function shareEvents(listenerId: string, options: SourceOptions): () => void {
  if (!('BroadcastChannel' in globalThis)) return openEventSource(options);
  const { onEvent, onReopened, onLost, rng = Math.random } = options;
  const id = createUuid();
  const channel = new BroadcastChannel(`segue-events.${listenerId}`);
  const post = (message: TabMessage) => channel.postMessage(message);
  let endLine: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Somebody had the line since this tab is there. */
  let hadLine = false;

  const lead = () => {
    post({ kind: 'leads', id });
    endLine = openEventSource({
      ...options,
      isContinued: hadLine,
      onEvent: (name, data) => {
        post({ kind: 'event', name, data });
        onEvent(name, data);
      },
      onReopened: () => {
        post({ kind: 'reopened' });
        onReopened();
      },
      onLost: () => {
        post({ kind: 'lost' });
        onLost();
      },
    });
  };
  const seek = () => {
    clearTimeout(timer);
    post({ kind: 'who' });
    timer = setTimeout(lead, ANSWER_MS * (1 + rng()));
  };
  const follow = () => {
    endLine?.();
    endLine = null;
    hadLine = true;
    clearTimeout(timer);
    timer = setTimeout(seek, SILENCE_MS);
  };
  const leave = () => {
    clearTimeout(timer);
    if (endLine) post({ kind: 'leaves' });
    endLine?.();
    endLine = null;
  };
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) seek();
  };
  channel.onmessage = ({ data: message }: MessageEvent<TabMessage>) => {
    if (endLine) {
      if (message.kind === 'who') post({ kind: 'leads', id });
      // Two have the line: one of them keeps it, and they agree on which.
      else if (message.kind === 'leads' && message.id < id) follow();
      else if (message.kind === 'leads') post({ kind: 'leads', id });
      return;
    }
    if (message.kind === 'who') return;
    if (message.kind === 'leaves') {
      hadLine = true;
      seek();
      return;
    }
    follow();
    if (message.kind === 'event') onEvent(message.name, message.data);
    if (message.kind === 'reopened') onReopened();
    if (message.kind === 'lost') onLost();
  };

  seek();
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', onPageShow);
  return () => {
    leave();
    channel.close();
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', onPageShow);
  };
}
