import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { rankingStateSchema } from '@/domain/contracts/quality';
import { findRanking } from '@/server/evaluation/find-ranking';
import { requestRanking } from '@/server/evaluation/request-ranking';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'How far up the rankings hidden finds of listeners stood when it was last measured',
    answers: { 200: rankingStateSchema },
  },
  async () => findRanking(),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Measure now whether lists would have found what listeners found',
    answers: { 202: jobAcceptedSchema },
  },
  async () => accepted(await requestRanking()),
);
