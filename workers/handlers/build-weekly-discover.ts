import { buildWeeklyLists } from '@/server/discover/build-weekly-lists';
import type { Handler } from '../handler';

export const buildWeeklyDiscover: Handler<'build-weekly-discover'> = ({ timeZone }) =>
  buildWeeklyLists(timeZone, new Date());
