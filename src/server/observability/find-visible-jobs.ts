import type { Job } from '@/domain/contracts/admin';
import { findJobs } from '@/jobs/find-jobs';

/** What every listener may see of the machine at work. */
export async function findVisibleJobs(): Promise<Job[]> {
  const jobs = await findJobs();
  // The hourly look for due lists nearly always finds nothing: no news.
  return jobs.filter((job) => job.name !== 'catch-up-discover' || job.state === 'failed');
}
