'use client';

import type { Job } from '@/domain/contracts/admin';
import { useJobs } from '@/features/api/use-jobs';

/** The job of this name that is at work or in line, if there is one. */
export function useRunningJob(name: string): Job | undefined {
  return useJobs().data?.items.find(
    (job) => job.name === name && job.state !== 'completed' && job.state !== 'failed',
  );
}
