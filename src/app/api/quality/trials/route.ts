import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { startedTrialSchema, startTrialSchema, trialListSchema } from '@/domain/contracts/quality';
import { findTrials } from '@/server/evaluation/find-trials';
import { startTrial } from '@/server/evaluation/start-trial';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'Trials of two blends that draft lists together, and which is preferred',
    answers: { 200: trialListSchema },
  },
  async () => ({ items: await findTrials() }),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Have lists drafted by two blends from now on; one trial at a time',
    body: startTrialSchema,
    answers: { 201: startedTrialSchema },
    errors: ['conflict'],
  },
  async ({ body }) => created(await startTrial(body, new Date())),
);
