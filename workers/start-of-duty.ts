import { log } from '@/infra/log';
import { enqueue } from '@/jobs/enqueue';
import { ensureStandingSchedules, ensureWeeklySchedule } from '@/jobs/schedules';
import { findTimeZones } from '@/server/accounts/find-time-zones';
import { isDemoComplete, isDemoWanted } from '@/server/demo/demo-wanted';
import { ensureFolders } from '@/server/library/ensure-folders';
import { watchFolders } from '@/server/library/watch-folders';

/**
 * What a worker sees to when it starts: the schedules, the configured folders, the demo for a newcomer, and whatever
 * the time it was down has left undone.
 * @returns a function that ends the watching of folders
 */
export async function startOfDuty(signal: AbortSignal): Promise<() => Promise<void>> {
  await ensureStandingSchedules();
  for (const timeZone of await findTimeZones()) await ensureWeeklySchedule(timeZone);
  await ensureFolders();
  if ((await isDemoWanted()) && !(await isDemoComplete())) await enqueue('compose-demo', {});
  await enqueue('scan-library', {});
  await enqueue('analyse-library', {});
  await enqueue('catch-up-discover', {});
  return watchFolders({
    signal,
    onChange: async (folderId) => {
      log().info({ folderId }, 'a music folder changed');
      await enqueue('scan-library', { folderId });
    },
  });
}
