import type { Job } from './contracts/admin';

/** Jobs that bring music into the library. */
export const fillingJobs = ['compose-demo', 'scan-library'] as const;

/** Whether a job is bringing music in, or is about to. */
export const isFillingJob = ({ name, state }: Pick<Job, 'name' | 'state'>): boolean =>
  fillingJobs.some((filling) => filling === name) && state !== 'completed' && state !== 'failed';
