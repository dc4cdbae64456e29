import { enqueue } from '@/jobs/enqueue';
import { rememberDemo } from './demo-wanted';

/** Asks for the demo collection, also after it was removed. */
export async function requestDemo(): Promise<{ jobId: string }> {
  await rememberDemo('wanted');
  return enqueue('compose-demo', {});
}

/** Asks for its removal. */
export async function requestDemoRemoval(): Promise<{ jobId: string }> {
  await rememberDemo('removed');
  return enqueue('remove-demo', {});
}
