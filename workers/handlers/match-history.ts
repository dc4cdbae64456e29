import { enqueue } from '@/jobs/enqueue';
import { rematchHistories } from '@/server/history/rematch-histories';
import type { Handler } from '../handler';

/** Music that came into the library may be what a listener heard elsewhere long ago. */
export const matchHistoryHandler: Handler<'match-history'> = async (_payload, { signal }) => {
  const plays = await rematchHistories(signal);
  if (plays > 0) await enqueue('train-collaborative', {});
  return { plays };
};
