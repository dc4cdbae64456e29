import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { requestDemo, requestDemoRemoval } from '@/server/demo/request-demo';

export const POST = defineRoute({ access: 'admin' }, async () => accepted(await requestDemo()));

export const DELETE = defineRoute({ access: 'admin' }, async () => accepted(await requestDemoRemoval()));
