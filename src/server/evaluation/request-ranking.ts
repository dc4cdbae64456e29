import { enqueue } from '@/jobs/enqueue';

/** Has it measured now whether the lists would have found what listeners found by themselves. */
export const requestRanking = (): Promise<{ jobId: string }> => enqueue('evaluate-ranking', {});
