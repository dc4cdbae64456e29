import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { callOffDemoRemoval } from '@/server/demo/request-demo';

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Call the removal of the demo off while it has not begun',
    answers: { 204: null },
    errors: ['conflict'],
  },
  async () => {
    await callOffDemoRemoval();
    return noContent();
  },
);
