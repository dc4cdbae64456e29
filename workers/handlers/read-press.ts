import { enqueue } from '@/jobs/enqueue';
import { findDueHosts } from '@/server/press/find-due-hosts';
import { findDueSourceIds } from '@/server/press/find-due-source-ids';
import { isTextModelStale } from '@/server/press/is-text-model-stale';
import type { Handler } from '../handler';

/** Puts in line every source that is due, and every host with a page to visit: also what a crash has left behind. */
export const readPress: Handler<'read-press'> = async () => {
  const ids = await findDueSourceIds();
  for (const sourceId of ids) await enqueue('read-press-source', { sourceId });
  const hosts = await findDueHosts();
  for (const host of hosts) await enqueue('visit-press-host', { host });
  // A newer version may read or compare otherwise; and an update may have been cut short.
  if (await isTextModelStale()) await enqueue('update-text-model', {});
  return { sources: ids.length, hosts: hosts.length };
};
