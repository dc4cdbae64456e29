import type { Job } from '@/domain/contracts/admin';
import { findJobs } from '@/jobs/find-jobs';

/** The hourly look for due lists nearly always finds nothing, and mixes are made for each listener every day: no news. */
const quiet = new Set(['catch-up-discover', 'make-taste-mixes']);

/** What every listener may see of the machine at work. */
export async function findVisibleJobs(): Promise<Job[]> {
  const jobs = await findJobs();
  return jobs.filter((job) => !quiet.has(job.name) || job.state === 'failed');
}
