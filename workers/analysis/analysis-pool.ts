import { availableParallelism } from 'node:os';
import type { TrackAnalysis } from '@/recommenders/audio/analyse-track';
import { AnalysisError } from './analysis-error';
import type { AnalysisThreadOptions } from './analysis-messages';
import { AnalysisThread } from './analysis-thread-handle';

const MAX_THREADS = 4;

interface Task {
  path: string;
  signal?: AbortSignal;
  resolve(analysis: TrackAnalysis): void;
  reject(reason: unknown): void;
}

export interface AnalysisPoolOptions extends AnalysisThreadOptions {
  /** How many files at once; by default one a core, at most four. */
  threads?: number;
}

/**
 * Analyses files on worker threads, first come first served. A thread starts with the first task that needs it and lives until
 * `close`; one that dies takes only its own task with it.
 */
export class AnalysisPool {
  private readonly idle: AnalysisThread[] = [];
  private readonly live = new Set<AnalysisThread>();
  private readonly waiting: Task[] = [];
  /** Files at once. */
  readonly limit: number;
  private closed = false;

  constructor(private readonly options: AnalysisPoolOptions = {}) {
    this.limit = options.threads ?? Math.min(availableParallelism(), MAX_THREADS);
  }

  /**
   * @throws AnalysisError with the reason the file could not be analysed; the signal's reason when aborted, at once, whether
   * the task was waiting or running
   */
  analyse(path: string, { signal }: { signal?: AbortSignal } = {}): Promise<TrackAnalysis> {
    if (this.closed) return Promise.reject(new AnalysisError('failed', 'the analysis pool is closed'));
    if (signal?.aborted) return Promise.reject(signal.reason);
    // One signal serves a whole library: no listener may outlive its file.
    let drop: () => void = () => {};
    const result = new Promise<TrackAnalysis>((resolve, reject) => {
      const task: Task = { path, signal, resolve, reject };
      drop = () => this.drop(task);
      signal?.addEventListener('abort', drop, { once: true });
      this.waiting.push(task);
      this.next();
    });
    return result.finally(() => signal?.removeEventListener('abort', drop));
  }

  /** Ends all threads; tasks that are not done fail. */
  async close(): Promise<void> {
    this.closed = true;
    for (const task of this.waiting.splice(0)) {
      task.reject(new AnalysisError('failed', 'the analysis pool was closed'));
    }
    await Promise.all([...this.live].map((thread) => thread.terminate()));
  }

  private next(): void {
    while (this.waiting.length > 0) {
      const thread = this.idle.pop() ?? this.start();
      if (!thread) return;
      void this.run(thread, this.waiting.shift()!);
    }
  }

  private start(): AnalysisThread | undefined {
    if (this.live.size >= this.limit) return undefined;
    const thread = new AnalysisThread({ weightsFolder: this.options.weightsFolder });
    this.live.add(thread);
    thread.onExit(() => {
      this.live.delete(thread);
      const at = this.idle.indexOf(thread);
      if (at >= 0) this.idle.splice(at, 1);
      if (!this.closed) this.next();
    });
    return thread;
  }

  private async run(thread: AnalysisThread, task: Task): Promise<void> {
    try {
      task.resolve(await thread.analyse(task.path, task.signal));
    } catch (error) {
      task.reject(task.signal?.aborted ? task.signal.reason : error);
    }
    if (this.closed || !this.live.has(thread)) return;
    this.idle.push(thread);
    this.next();
  }

  /** Answers an aborted task at once; a running one still holds its thread until that has stopped. */
  private drop(task: Task): void {
    const at = this.waiting.indexOf(task);
    if (at >= 0) this.waiting.splice(at, 1);
    task.reject(task.signal!.reason);
  }
}
