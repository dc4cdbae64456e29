import { enqueue } from '@/jobs/enqueue';

/** Has everybody's listening compared now. */
export const requestTraining = (): Promise<{ jobId: string }> => enqueue('train-collaborative', {});

/** Has better settings for that looked for. */
export const requestSettingsSearch = (): Promise<{ jobId: string }> =>
  enqueue('search-collaborative-settings', { ifGrown: false });
