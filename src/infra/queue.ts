import {
  createPostgresBackend,
  type Processor,
  Queue,
  QueueEvents,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
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
  return queueStore() === 'redis'
    ? new Queue(name, { ...options, connection: redisConnection() })
    : (new Queue(name, { ...options, connection: postgresConnection() }, createPostgresBackend) as Queue);
}

/** Starts a worker on a queue. */
export function openWorker(
  name: string,
  processor: Processor,
  options: Omit<WorkerOptions, 'connection'> = {},
): Worker {
  return queueStore() === 'redis'
    ? new Worker(name, processor, { ...options, connection: redisConnection() })
    : (new Worker(
        name,
        processor,
        { ...options, connection: postgresConnection() },
        createPostgresBackend,
      ) as Worker);
}

/** Listens to what happens to a queue's jobs, in any process. */
export function openQueueEvents(name: string): QueueEvents {
  return queueStore() === 'redis'
    ? new QueueEvents(name, { connection: redisConnection() })
    : (new QueueEvents(name, { connection: postgresConnection() }, createPostgresBackend) as QueueEvents);
}

function redisConnection(): Redis {
  // BullMQ waits on blocking reads: ioredis must not give up on them.
  return new Redis(readEnv().REDIS_URL!, { maxRetriesPerRequest: null });
}

function postgresConnection() {
  return { connectionString: readEnv().DATABASE_URL!, schema: 'bullmq', max: 4, migrate: true };
}
