/**
 * Lanes are queues with a number of jobs at a time: a long scan must not keep a listener waiting for a list.
 * `concurrency` is of each worker process, and more workers do more; `globalConcurrency` is of all together, for jobs
 * that would undo each other's work.
 */
export const lanes: Record<
  'library' | 'analysis' | 'press' | 'crawl' | 'community' | 'history' | 'training' | 'discover',
  { concurrency: number; globalConcurrency?: number }
> = {
  library: { concurrency: 1, globalConcurrency: 1 },
  analysis: { concurrency: 1, globalConcurrency: 1 },
  press: { concurrency: 2 },
  // Waiting is most of it: each host is asked once a second or less.
  crawl: { concurrency: 6 },
  community: { concurrency: 1, globalConcurrency: 1 },
  // One at a time, so that two files of one listener do not both count what both of them tell.
  history: { concurrency: 1, globalConcurrency: 1 },
  training: { concurrency: 1, globalConcurrency: 1 },
  discover: { concurrency: 2 },
};
export type Lane = keyof typeof lanes;
