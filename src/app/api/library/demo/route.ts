import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { demoRemovalDelayMs } from '@/domain/demo-removal';
import { requestDemo, requestDemoRemoval } from '@/server/demo/request-demo';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Compose the demo collection, also after it was removed',
    answers: { 202: jobAcceptedSchema },
  },
  async () => accepted(await requestDemo()),
);

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Remove the demo collection and all that came with it, in a few seconds',
    answers: { 202: jobAcceptedSchema },
  },
  async () => accepted(await requestDemoRemoval({ delayMs: demoRemovalDelayMs })),
);
