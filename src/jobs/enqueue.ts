import type { JobsOptions } from 'bullmq';
import { catalogue, type JobName, type JobPayload } from './catalogue';
import { laneQueue } from './queues';

const keptMs = 24 * 60 * 60;

/**
 * Puts a job in line under its catalogue's policy.
 * @returns the job's id; that of the one already in line when this would be its double
 * @throws ZodError when the payload is not what the catalogue says
 */
export async function enqueue<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
  options: { delayMs?: number } = {},
): Promise<{ jobId: string }> {
  const definition = catalogue[name];
  const data = definition.payload.parse(payload);
  const job = await laneQueue(definition.lane).add(name, data, {
    ...jobPolicy(name, data as JobPayload<Name>),
    delay: options.delayMs,
  });
  return { jobId: `${definition.lane}:${job.id}` };
}

/** Retries, dedup and how long a finished job is remembered. */
function jobPolicy<Name extends JobName>(name: Name, payload: JobPayload<Name>): JobsOptions {
  const definition = catalogue[name];
  const dedupKey = (definition.dedupKey as (payload: JobPayload<Name>) => string)(payload);
  return {
    attempts: definition.attempts,
    backoff: { type: 'exponential', delay: definition.backoffMs },
    deduplication: { id: `${name}/${dedupKey}`, keepLastIfActive: true },
    removeOnComplete: { age: keptMs, count: 200 },
    removeOnFail: { age: 7 * keptMs, count: 200 },
  };
}
