import { defineRoute } from '@/app/http/define-route';
import { findUsers } from '@/server/accounts/find-users';

export const GET = defineRoute({ access: 'admin' }, () => findUsers());
