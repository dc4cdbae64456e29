import type { Tuning } from '@/recommenders/audio/tune-embedding';
import { runThread } from './run-thread';

export interface TuningRequest {
  tracks: { path: string; durationMs: number }[];
  steps: number;
  seed: string;
}

/** What the thread says: how far it is, and at last what came of it; null for too few tracks that could be heard. */
export type TuningMessage =
  | { kind: 'heard' | 'steps'; done: number; total: number }
  | { kind: 'done'; tuning: Tuning | null };

const entry = new URL('./tune-thread-entry.mjs', import.meta.url);

/**
 * Tunes the network to some tracks on a thread of its own: some minutes.
 * @returns null where too few of the tracks could be heard
 * @throws what the thread threw; the signal's reason when aborted
 */
export async function tuneInThread(
  request: TuningRequest,
  options: {
    signal: AbortSignal;
    onProgress: (stage: 'heard' | 'steps', done: number, total: number) => void;
  },
): Promise<Tuning | null> {
  const { tuning } = await runThread(entry, request, {
    signal: options.signal,
    onMessage(message) {
      const said = message as TuningMessage;
      if (said.kind === 'done') return said;
      options.onProgress(said.kind, said.done, said.total);
      return undefined;
    },
  });
  return tuning;
}
