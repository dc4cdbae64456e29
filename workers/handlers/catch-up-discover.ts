import { catchUpLists } from '@/server/discover/catch-up-lists';
import type { Handler } from '../handler';

export const catchUpDiscover: Handler<'catch-up-discover'> = () => catchUpLists(new Date());
