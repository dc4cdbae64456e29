import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { adoptBlendSchema, blendStateSchema } from '@/domain/contracts/quality';
import { adoptChanged } from '@/server/evaluation/adopt-blend';
import { findBlendState } from '@/server/evaluation/find-blend-state';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'By which blend lists are made, and how that came about',
    answers: { 200: blendStateSchema },
  },
  () => findBlendState(),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Make all lists from now on by a changed blend',
    body: adoptBlendSchema,
    answers: { 204: null },
    errors: ['conflict'],
  },
  async ({ user, body: { boldness, ...signals } }) => {
    await adoptChanged(user.name, { signals, boldness }, new Date());
    return noContent();
  },
);
