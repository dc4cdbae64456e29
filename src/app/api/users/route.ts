import { defineRoute } from '@/app/http/define-route';
import { userListSchema } from '@/domain/contracts/accounts';
import { findUsers } from '@/server/accounts/find-users';

export const GET = defineRoute(
  { access: 'admin', summary: 'All accounts, oldest first', answers: { 200: userListSchema } },
  () => findUsers(),
);
