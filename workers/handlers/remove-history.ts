import { enqueue } from '@/jobs/enqueue';
import { forgetHistory } from '@/server/history/forget-history';
import type { Handler } from '../handler';

/** Takes a history out; what is left is compared anew afterwards. */
export const removeHistoryHandler: Handler<'remove-history'> = async ({ importId, userId }, { signal }) => {
  await forgetHistory(importId, userId, signal);
  await enqueue('train-collaborative', {});
};
