import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { removeListeners } from '@/server/community/remove-listeners';
import type { Handler } from '../handler';

export const removeCommunityImport: Handler<'remove-community-import'> = async (
  { importId },
  { progress, signal },
) => {
  await removeListeners(importId, {
    signal,
    onProgress: (done, total) => progress({ done, total, detail: 'listeners' }),
  });
  await database().communityImport.deleteMany({ where: { id: importId } });
  await enqueue('train-collaborative', {});
};
