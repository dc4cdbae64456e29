import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { workerArguments } from '../scripts/start/worker-arguments';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

/** The lists are told in so many parts, in the order in which they were made: were they not linear, the last would be slower. */
const PARTS = 5;
/** Without a new list for so long something is broken. */
const MOST_QUIET_MS = 120_000;

/**
 * Lets real workers make the lists of a Monday, all listeners of one time zone at once, and says how many a second they make.
 *
 *   npm run measure:mondays -- [--listeners 2000] [--tracks 20000] [--crowd 1000] [--workers 2]
 *
 * What workers do once, as reading the library, is in the first part. Prints one JSON object.
 */
async function main(): Promise<void> {
  const number = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: {
      listeners: number('2000'),
      tracks: number('20000'),
      crowd: number('1000'),
      workers: number('2'),
    },
  });
  const size = {
    listeners: wholeNumber('listeners', values.listeners),
    tracks: wholeNumber('tracks', values.tracks),
    crowd: wholeNumber('crowd', values.crowd),
  };
  const workers = wholeNumber('workers', values.workers);
  if (size.listeners < PARTS) throw new Error(`--listeners: ${PARTS} at least, they are told in parts`);
  await withDatabase(async () => console.log(JSON.stringify(await measure(size, workers))), {
    isDisposable: true,
  });
}

async function measure(size: { listeners: number; tracks: number; crowd: number }, workers: number) {
  const { closeDatabase, database } = await import('@/infra/database');
  const { closeQueues, laneNames, laneQueue } = await import('@/jobs/queues');
  const { buildKernels } = await import('../scripts/start/build-kernels');
  const { trainCollaborative } = await import('@tests/factories/train-collaborative');
  const { buildWeeklyLists } = await import('@/server/discover/build-weekly-lists');
  const { createStyledLibrary } = await import('./library/create-styled-library');
  await buildKernels();
  const now = new Date();
  await createStyledLibrary(size, now);
  await trainCollaborative(now);
  await database().user.updateMany({ data: { timeZone: 'Europe/Berlin' } });
  // The tracks are rows without files: a scan would miss them all.
  for (const lane of laneNames) if (lane !== 'discover') await laneQueue(lane).pause();
  const enqueued = performance.now();
  await buildWeeklyLists('Europe/Berlin', now);
  const inLineSeconds = (performance.now() - enqueued) / 1000;
  const at: number[] = [];
  const began = performance.now();
  const running = Array.from({ length: workers }, startWorker);
  try {
    for (let last = began; at.length < size.listeners; await sleep(100)) {
      const made = await database().discoverList.count();
      if (made > at.length) last = performance.now();
      if (performance.now() - last > MOST_QUIET_MS)
        throw new Error(`The workers stopped at ${made} of ${size.listeners} lists`);
      while (at.length < made) at.push((performance.now() - began) / 1000);
    }
  } finally {
    await Promise.all(running.map(stopWorker));
  }
  const full = await database().discoverList.count({ where: { relaxations: { isEmpty: true } } });
  await closeQueues();
  await closeDatabase();
  const partOf = (part: number) => Math.ceil((part * size.listeners) / PARTS);
  const timeOf = (count: number) => (count === 0 ? 0 : at[count - 1]!);
  return {
    ...size,
    workers,
    inLineSeconds: Math.round(inLineSeconds),
    seconds: Math.round(at.at(-1)!),
    full,
    listsASecond: round(size.listeners / at.at(-1)!),
    ofEachPart: Array.from({ length: PARTS }, (_, part) => {
      const [from, to] = [partOf(part), partOf(part + 1)];
      return round((to - from) / (timeOf(to) - timeOf(from)));
    }),
  };
}

const round = (value: number): number => Math.round(100 * value) / 100;

function startWorker(): ChildProcess {
  return spawn(process.execPath, workerArguments, {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function stopWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
