import { defineRoute } from '@/app/http/define-route';
import { meUpdateSchema } from '@/domain/contracts/accounts';
import { findMe } from '@/server/accounts/find-me';
import { updateMe } from '@/server/accounts/update-me';

export const GET = defineRoute({ access: 'listener' }, ({ user }) => findMe(user));

export const PATCH = defineRoute({ access: 'listener', body: meUpdateSchema }, ({ user, body }) =>
  updateMe(user, body),
);
