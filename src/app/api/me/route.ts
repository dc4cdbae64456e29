import { defineRoute } from '@/app/http/define-route';
import { meSchema, meUpdateSchema } from '@/domain/contracts/accounts';
import { findMe } from '@/server/accounts/find-me';
import { updateMe } from '@/server/accounts/update-me';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The signed-in listener and how much music there is',
    answers: { 200: meSchema },
  },
  ({ user }) => findMe(user),
);

export const PATCH = defineRoute(
  {
    access: 'listener',
    summary: 'Change name or time zone',
    body: meUpdateSchema,
    answers: { 200: meSchema },
  },
  ({ user, body }) => updateMe(user, body),
);
