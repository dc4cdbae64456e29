import { enqueue } from '@/jobs/enqueue';
import { findActiveSourceIds } from '@/server/press/find-active-source-ids';
import type { Handler } from '../handler';

/** Puts a visit to every active press source in line. */
export const readPress: Handler<'read-press'> = async () => {
  const ids = await findActiveSourceIds();
  for (const sourceId of ids) await enqueue('read-press-source', { sourceId });
  return { sources: ids.length };
};
