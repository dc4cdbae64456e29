import { Worker } from 'node:worker_threads';
import type { TrackAnalysis } from '@/recommenders/audio/analyse-track';
import { AnalysisError, type AnalysisErrorCode } from './analysis-error';
import type { AnalysisReply, AnalysisRequest, AnalysisThreadOptions } from './analysis-messages';

/** How long a thread may take to notice a cancelled task before it is ended. */
const CANCEL_GRACE_MS = 5_000;

const entry = new URL('./analysis-thread-entry.mjs', import.meta.url);

/** The pool's side of one worker thread: one task at a time. */
export class AnalysisThread {
  private readonly worker: Worker;
  private current: { id: number; settle(reply: AnalysisReply): void } | undefined;
  private count = 0;
  private lastError: unknown;

  constructor(options: AnalysisThreadOptions) {
    this.worker = new Worker(entry, { workerData: options, execArgv: [] });
    // An idle thread does not keep the process alive.
    this.worker.unref();
    this.worker.on('message', (reply: AnalysisReply) => {
      if (this.current?.id === reply.id) this.current.settle(reply);
    });
    this.worker.on('error', (error) => {
      this.lastError = error;
    });
    this.worker.on('exit', (code) => {
      const reason = this.lastError instanceof Error ? this.lastError.message : `exit code ${code}`;
      const message = `the analysis crashed on this file (${reason})`;
      this.current?.settle({ id: this.current.id, error: { code: 'crashed', message } });
    });
  }

  onExit(listener: () => void): void {
    this.worker.once('exit', listener);
  }

  /** @throws AnalysisError */
  async analyse(path: string, signal?: AbortSignal): Promise<TrackAnalysis> {
    const id = ++this.count;
    let grace: NodeJS.Timeout | undefined;
    const cancel = () => {
      this.send({ kind: 'cancel', id });
      grace = setTimeout(() => void this.terminate(), CANCEL_GRACE_MS);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    this.worker.ref();
    try {
      const reply = await new Promise<AnalysisReply>((settle) => {
        this.current = { id, settle };
        this.send({ kind: 'analyse', id, path });
      });
      if ('analysis' in reply) return reply.analysis;
      throw new AnalysisError(reply.error.code as AnalysisErrorCode, reply.error.message);
    } finally {
      clearTimeout(grace);
      signal?.removeEventListener('abort', cancel);
      this.current = undefined;
      this.worker.unref();
    }
  }

  async terminate(): Promise<void> {
    await this.worker.terminate();
  }

  private send(request: AnalysisRequest): void {
    this.worker.postMessage(request);
  }
}
