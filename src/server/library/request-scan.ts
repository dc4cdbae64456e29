import { enqueue } from '@/jobs/enqueue';

/** Starts a scan of all folders; one that is in line already will do. @returns its job's id */
export const requestScan = (): Promise<{ jobId: string }> => enqueue('scan-library', {});
