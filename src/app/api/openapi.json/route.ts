import { defineRoute } from '@/app/http/define-route';
import { describeApi } from './describe-api';

export const GET = defineRoute(
  { access: 'public', summary: 'This description', answers: { 200: 'application/json' } },
  () => describeApi(),
);
