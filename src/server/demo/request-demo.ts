import { enqueue } from '@/jobs/enqueue';
import { allowDemoBesideOwn, hasOwnMusic } from './demo-beside-own';
import { rememberDemo } from './demo-wanted';

/** Asks for the demo collection, also after it was removed; asked for beside one's own music it stays there. */
export async function requestDemo(): Promise<{ jobId: string }> {
  await rememberDemo('wanted');
  if (await hasOwnMusic()) await allowDemoBesideOwn();
  return enqueue('compose-demo', {});
}

/** Asks for its removal. */
export async function requestDemoRemoval(): Promise<{ jobId: string }> {
  await rememberDemo('removed');
  return enqueue('remove-demo', {});
}
