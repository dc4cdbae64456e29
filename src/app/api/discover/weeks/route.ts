import { defineRoute } from '@/app/http/define-route';
import { findWeeks } from '@/server/discover/find-weeks';

export const GET = defineRoute({ access: 'listener' }, ({ user }) => findWeeks(user.id));
