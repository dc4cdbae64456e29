'use client';

import type { Job } from '@/domain/contracts/admin';
import { isFillingJob } from '@/domain/filling-jobs';
import { useJobs } from './use-jobs';

/** The jobs that bring music in, while they run or wait for their turn; undefined until the jobs are known. */
export function useFillingJobs(): Job[] | undefined {
  return useJobs().data?.items.filter(isFillingJob);
}
