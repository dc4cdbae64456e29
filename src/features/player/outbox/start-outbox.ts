import { feedback } from '@words/player-messages';
import { toast } from '@/components/ui/toast';
import { onBackOnline } from '@/features/offline/reach';
import { forgetFeedback, showPendingFeedback } from '../feedback-store';
import { deliverEntry } from './deliver-entry';
import { Outbox } from './outbox';
import type { OutboxEntry } from './outbox-entry';
import { OutboxStorage } from './outbox-storage';

let outbox: Outbox | null = null;
let owner: string | null = null;

/** The outbox of whoever is signed in, or null. */
export const currentOutbox = (): { outbox: Outbox; userId: string } | null =>
  outbox && owner ? { outbox, userId: owner } : null;

/**
 * Begins to deliver for a listener: what is left from before at once, later things as they come.
 * @returns ends it
 */
export function startOutbox(userId: string): () => void {
  const mine = new Outbox({
    userId,
    storage: new OutboxStorage(browserStorage()),
    deliver: deliverEntry,
    onRefused,
    exclusively,
  });
  outbox = mine;
  owner = userId;
  showPendingFeedback(mine.pending());

  const hope = () => void mine.hope();
  const onVisibility = () => (document.visibilityState === 'visible' ? hope() : void mine.flush());
  const onLeave = () => void mine.flush();
  window.addEventListener('online', hope);
  const stopHoping = onBackOnline(hope);
  window.addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onVisibility);
  hope();
  return () => {
    mine.stop();
    stopHoping();
    window.removeEventListener('online', hope);
    window.removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onVisibility);
    if (outbox === mine) {
      outbox = null;
      owner = null;
    }
  };
}

function onRefused(entry: OutboxEntry): void {
  if (entry.kind !== 'feedback') return;
  forgetFeedback(entry.trackId);
  toast(feedback.notSaved, {
    description: feedback.whyNotSaved,
    tone: 'error',
  });
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** One tab delivers at a time, where the browser has locks (pages over plain http have none: sending twice is harmless). */
async function exclusively(task: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request('segue-outbox', task) : task());
}
