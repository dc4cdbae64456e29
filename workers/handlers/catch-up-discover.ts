import { catchUpLists } from '@/server/discover/catch-up-lists';
import { catchUpMixes } from '@/server/discover/catch-up-mixes';
import type { Handler } from '../handler';

export const catchUpDiscover: Handler<'catch-up-discover'> = async () => {
  const now = new Date();
  return { ...(await catchUpLists(now)), mixes: await catchUpMixes(now) };
};
