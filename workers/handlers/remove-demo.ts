import { enqueue } from '@/jobs/enqueue';
import { removeDemo as remove } from '@/server/demo/remove-demo';
import type { Handler } from '../handler';

export const removeDemo: Handler<'remove-demo'> = async () => {
  await remove();
  await enqueue('train-collaborative', {});
  await enqueue('update-text-model', {});
};
