import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HeardExample, HeardRecording } from './hear-examples';
import type { HearReply, HearRequest } from './hear-thread';

type Progress = (done: number, total: number) => void;

/**
 * Hears composed excerpts (by seed) or recordings (by path), one thread a core. Recordings that do not decode are told and
 * left out.
 * @returns in the order asked for
 */
export function hearInThreads(kind: 'composed', items: number[], say: Progress): Promise<HeardExample[]>;
export function hearInThreads(kind: 'recording', items: string[], say: Progress): Promise<HeardRecording[]>;
export async function hearInThreads(
  kind: HearRequest['kind'],
  items: readonly (number | string)[],
  say: Progress,
): Promise<unknown[]> {
  const results: unknown[] = [];
  const queue = items.entries();
  let done = 0;
  const drain = async (thread: Worker) => {
    for (const [index, item] of queue) {
      thread.postMessage({ kind, item } as HearRequest);
      const [reply] = (await once(thread, 'message')) as [HearReply];
      if ('heard' in reply) results[index] = reply.heard;
      else if (kind === 'recording') console.error(`${item}: ${reply.error}`);
      else throw new Error(`Composing ${item}: ${reply.error}`);
      say(++done, items.length);
    }
  };
  const threads = Array.from({ length: Math.min(availableParallelism(), items.length) }, startThread);
  try {
    await Promise.all(threads.map(drain));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return results.filter((result) => result !== undefined);
}

/** A thread has a loader of its own: this one registers tsx by its full path first. */
function startThread(): Worker {
  const api = import.meta.resolve('tsx/esm/api');
  const entry = new URL('./hear-thread.ts', import.meta.url).href;
  const code = `import { register } from ${JSON.stringify(api)}; register(); await import(${JSON.stringify(entry)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { execArgv: [] });
}
