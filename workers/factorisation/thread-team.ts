import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OpenTeam, Team } from '@/recommenders/collaborative/kernels/team';
import type { TeamReply, TeamRequest } from './team-messages';

const entry = new URL('./team-thread-entry.mjs', import.meta.url);

/**
 * A team of worker threads over one shared memory; the calling thread stays free meanwhile. The threads start at once
 * and live until `close`.
 */
export class ThreadTeam implements Team {
  private readonly threads: Worker[];
  /** Threads that cannot answer any more. */
  private readonly ended = new Set<Worker>();

  /** @param members how many; by default one a core */
  constructor(
    private readonly module: WebAssembly.Module,
    readonly members = availableParallelism(),
  ) {
    this.threads = Array.from({ length: members }, () => {
      const thread = new Worker(entry, { execArgv: [] });
      // An idle thread does not keep the process alive.
      thread.unref();
      thread.once('exit', () => this.ended.add(thread));
      return thread;
    });
  }

  async open(memory: WebAssembly.Memory): Promise<OpenTeam> {
    await this.ask(() => ({ kind: 'open', module: this.module, memory }));
    return {
      run: (task) => this.ask((member) => ({ kind: 'run', task, member })),
      close: async () => {},
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  /** Asks all threads, and waits for all. */
  private async ask(request: (member: number) => TeamRequest): Promise<void> {
    const replies = this.threads.map(async (thread, member) => {
      if (this.ended.has(thread)) throw new Error('A thread of the factorisation has ended');
      thread.ref();
      const answered = new AbortController();
      try {
        thread.postMessage(request(member));
        const [reply] = (await Promise.race([
          once(thread, 'message', { signal: answered.signal }),
          once(thread, 'exit', { signal: answered.signal }).then(() => [{ error: 'it ended' }]),
        ])) as [TeamReply];
        if (reply.error) throw new Error(`A thread of the factorisation failed: ${reply.error}`);
      } finally {
        answered.abort();
        thread.unref();
      }
    });
    // All of them, also when one fails: nobody may still be writing to the memory.
    const results = await Promise.allSettled(replies);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
