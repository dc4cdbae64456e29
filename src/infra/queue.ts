import {
  type ConnectionOptions,
  createPostgresBackend,
  type Processor,
  Queue,
  type QueueOptions,
  setDefaultBackendFactory,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { readEnv } from './env';

/**
 * BullMQ on either store: Redis when REDIS_URL is set, else the Postgres that holds everything else (schema
 * `bullmq`). Above this file nobody knows which.
 */
export function queueStore(): 'redis' | 'postgres' {
  return readEnv().REDIS_URL ? 'redis' : 'postgres';
}

/** Opens a queue to add jobs to and to ask about. */
export function openQueue(name: string, options: Omit<QueueOptions, 'connection'> = {}): Queue {
  return new Queue(name, { ...options, connection: connection() });
}

/** Starts a worker on a queue. */
export function openWorker(
  name: string,
  processor: Processor,
  options: Omit<WorkerOptions, 'connection'> = {},
): Worker {
  return new Worker(name, processor, { ...options, connection: connection() });
}

function connection(): ConnectionOptions {
  const { REDIS_URL, DATABASE_URL } = readEnv();
  // BullMQ waits on blocking reads: ioredis must not give up on them. Given as options, each queue closes its own.
  if (REDIS_URL) return { url: REDIS_URL, maxRetriesPerRequest: null };
  setDefaultBackendFactory(createPostgresBackend);
  // Every queue and worker has a pool of its own: with more in each, two workers would leave a usual server of 100 connections none.
  const postgres = { connectionString: DATABASE_URL, schema: 'bullmq', max: 1, migrate: true };
  // The constructors are typed for the default store; the factory above decides what the connection means.
  return postgres as unknown as ConnectionOptions;
}
