import { defineRoute } from '@/app/http/define-route';
import { discoverQuerySchema } from '@/domain/contracts/discover';
import { findList } from '@/server/discover/find-list';

export const GET = defineRoute({ access: 'listener', query: discoverQuerySchema }, ({ user, query }) =>
  findList(user, query.week, new Date()),
);
