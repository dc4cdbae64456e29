import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createDemoCatalogue } from '../world/catalogue';
import { createManifest, type DemoManifestEntry } from './manifest';
import type { RenderWorkerData, RenderWorkerReply } from './render-worker';
import { writeWhole } from './write-track';

export interface DemoProgress {
  done: number;
  total: number;
  /** Estimated time to the end, or null before the first file is done. */
  etaMs: number | null;
}

export interface DemoCollectionRequest {
  folder: string;
  seed: number | string;
  /** Worker threads; all cores when left out. */
  concurrency?: number;
  /** Writes only the first files of the manifest: for tests. */
  limit?: number;
  onProgress?: (progress: DemoProgress) => void;
  signal?: AbortSignal;
}

/**
 * Renders the demo collection below `folder` as Artist/Album/NN Title.mp3 in worker threads, with cover.jpg in each album and
 * manifest.json at the top (written first: a scanner may need it while rendering goes on). Files that are there are kept, so
 * an interrupted run goes on where it stopped.
 * @throws the signal's reason when aborted; the first error of a worker
 */
export async function writeDemoCollection(request: DemoCollectionRequest): Promise<DemoManifestEntry[]> {
  const { folder, seed, signal, onProgress } = request;
  signal?.throwIfAborted();
  const manifest = createManifest(createDemoCatalogue(seed)).slice(0, request.limit);
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify({ seed, tracks: manifest }, null, 1)}\n`);
  const startedAt = performance.now();
  let done = 0;
  let next = 0;
  const finished = () => {
    done++;
    const perFile = (performance.now() - startedAt) / done;
    onProgress?.({ done, total: manifest.length, etaMs: Math.round(perFile * (manifest.length - done)) });
  };
  onProgress?.({ done, total: manifest.length, etaMs: null });
  // A signal that is given before anyone listens for it would go unheard.
  signal?.throwIfAborted();
  const count = Math.min(request.concurrency ?? availableParallelism(), manifest.length);
  const workers = Array.from({ length: count }, () => startWorker({ folder, seed }));
  try {
    await Promise.all(
      workers.map((worker) =>
        drive(worker, () => (next < manifest.length ? next++ : null), finished, signal),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return manifest;
}

/**
 * Worker threads have loaders of their own: this one registers tsx by its full path, then imports the worker's TypeScript.
 * (`execArgv: ['--import', 'tsx']` does not reach a worker's entry file on Node 20.)
 */
function startWorker(workerData: RenderWorkerData): Worker {
  const api = import.meta.resolve('tsx/esm/api');
  const entry = new URL('./render-worker.ts', import.meta.url).href;
  const code = `import { register } from ${JSON.stringify(api)}; register(); await import(${JSON.stringify(entry)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData,
    execArgv: [],
  });
}

/** Feeds one worker, a file at a time, until there is no more. */
function drive(
  worker: Worker,
  take: () => number | null,
  finished: () => void,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const advance = () => {
      const index = take();
      if (index === null) resolve();
      else worker.postMessage(index);
    };
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A render worker stopped with code ${code}`)));
    worker.on('message', (reply: RenderWorkerReply) => {
      if (reply.error) {
        reject(new Error(`Rendering demo track ${reply.index} failed: ${reply.error}`));
        return;
      }
      finished();
      advance();
    });
    advance();
  });
}
