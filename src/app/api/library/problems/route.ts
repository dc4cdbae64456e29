import { defineRoute } from '@/app/http/define-route';
import { problemListSchema } from '@/domain/contracts/admin';
import { pageQuery } from '@/domain/contracts/common';
import { findProblems } from '@/server/library/find-problems';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'Files that could not be read, and why',
    query: pageQuery,
    answers: { 200: problemListSchema },
  },
  ({ query }) => findProblems(query),
);
