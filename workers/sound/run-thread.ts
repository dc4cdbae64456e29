import { Worker } from 'node:worker_threads';

/**
 * Runs a thread to its last message.
 * @param entry the thread's file in plain JavaScript
 * @param onMessage told each message; returns the thread's result once there, undefined before
 * @throws what the thread threw; the signal's reason when aborted
 */
export async function runThread<Result>(
  entry: URL,
  workerData: unknown,
  { signal, onMessage }: { signal: AbortSignal; onMessage: (message: unknown) => Result | undefined },
): Promise<Result> {
  signal.throwIfAborted();
  const thread = new Worker(entry, { workerData, execArgv: [] });
  let stop: () => void = () => {};
  try {
    return await new Promise<Result>((resolve, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      thread.on('message', (message) => {
        const result = onMessage(message);
        if (result !== undefined) resolve(result);
      });
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`the thread ended with code ${code}`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
