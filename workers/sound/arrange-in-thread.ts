import type { Arrangement, ArrangementRequest } from '@/server/sound/arrange-sounds';
import { runThread } from './run-thread';

const entry = new URL('./arrange-thread-entry.mjs', import.meta.url);

/**
 * Groups and lays out tracks on a thread of its own: a large library takes a minute or two.
 * @throws what the thread threw; the signal's reason when aborted
 */
export function arrangeInThread(request: ArrangementRequest, signal: AbortSignal): Promise<Arrangement> {
  return runThread(entry, request, { signal, onMessage: (message) => message as Arrangement });
}
