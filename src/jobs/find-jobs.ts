import { jobLabels } from '@words/jobs';
import type { Job as QueueJob } from 'bullmq';
import type { Job } from '@/domain/contracts/admin';
import { isJobName } from './catalogue';
import { jobProgressSchema } from './progress';
import { laneNames, laneQueue } from './queues';
import { isBell } from './schedules';

const states = ['active', 'waiting', 'delayed', 'failed', 'completed'] as const;
const perState = 20;

/** Running, waiting and lately finished jobs of all lanes: running first, then the newest. */
export async function findJobs(): Promise<Job[]> {
  const found = await Promise.all(
    laneNames.flatMap((lane) =>
      states.map(async (state) => {
        const jobs = await laneQueue(lane).getJobs([state], 0, perState - 1);
        return jobs.filter((job) => job && !isSilent(job)).map((job) => describeJob(lane, state, job));
      }),
    ),
  );
  const rank = (job: Job) => states.indexOf(job.state);
  const when = (job: Job) => Date.parse(job.finishedAt ?? job.startedAt ?? '') || 0;
  return found.flat().sort((a, b) => rank(a) - rank(b) || when(b) - when(a));
}

/** A schedule's bell is no news to anyone, unless it could not be heard. */
const isSilent = (job: QueueJob) => isBell(job) && !job.failedReason;

function describeJob(lane: string, state: (typeof states)[number], job: QueueJob): Job {
  const progress = jobProgressSchema.safeParse(job.progress);
  const time = (ms: number | undefined) => (ms ? new Date(ms).toISOString() : null);
  return {
    ...jobProgressSchema.parse(progress.success ? progress.data : {}),
    id: `${lane}:${job.id}`,
    name: job.name,
    label: isJobName(job.name) ? jobLabels[job.name] : job.name,
    state,
    error: state === 'failed' || state === 'delayed' ? (job.failedReason ?? null) : null,
    startedAt: time(job.processedOn),
    finishedAt: time(job.finishedOn),
  };
}
