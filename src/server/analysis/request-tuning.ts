import { enqueue } from '@/jobs/enqueue';

/** Has the ear tuned to this library now. */
export const requestTuning = (): Promise<{ jobId: string }> => enqueue('tune-sound-model', {});
