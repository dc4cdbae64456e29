import { defineRoute } from '@/app/http/define-route';
import { pageQuery } from '@/domain/contracts/common';
import { findProblems } from '@/server/library/find-problems';

export const GET = defineRoute({ access: 'admin', query: pageQuery }, ({ query }) => findProblems(query));
