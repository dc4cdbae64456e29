import { libraryRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { callOff } from '@/jobs/call-off';
import { enqueue } from '@/jobs/enqueue';
import { allowDemoBesideOwn, hasOwnMusic } from './demo-beside-own';
import { isDemoComplete, isDemoRemoved, rememberDemo } from './demo-wanted';

/** Asks for the demo collection, also after it was removed; asked for beside one's own music it stays there. */
export async function requestDemo(): Promise<{ jobId: string }> {
  await callOff('remove-demo');
  await rememberDemo('wanted');
  if (await hasOwnMusic()) await allowDemoBesideOwn();
  return enqueue('compose-demo', {});
}

/**
 * Asks for its removal.
 * @param options.delayMs how long it can still be called off
 */
export async function requestDemoRemoval(options: { delayMs?: number } = {}): Promise<{ jobId: string }> {
  // A composition under way is told to stop now: what is rendered stays until the removal, and is taken up again from
  // there. A demo that is whole is left untouched until then.
  if (!(await isDemoComplete())) await rememberDemo('removed');
  return enqueue('remove-demo', {}, options);
}

/**
 * Calls the removal off: everything stays as it was.
 * @throws AppError `conflict` when it has begun, or nobody asked for it
 */
export async function callOffDemoRemoval(): Promise<void> {
  if (!(await callOff('remove-demo'))) {
    throw new AppError('conflict', libraryRefusals.demoRemoved);
  }
  if (await isDemoRemoved()) await requestDemo();
}
