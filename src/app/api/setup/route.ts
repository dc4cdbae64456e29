import { defineRoute } from '@/app/http/define-route';
import { findSetup } from '@/server/accounts/find-setup';

export const GET = defineRoute({ access: 'public' }, () => findSetup());
