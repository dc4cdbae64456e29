import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { analysisPauseSchema } from '@/domain/contracts/models';
import { updateIsAnalysisPaused } from '@/server/analysis/analysis-pause';

export const PUT = defineRoute(
  {
    access: 'admin',
    summary: 'Pauses the listening to the library behind the tracks it is at, or goes on with it',
    body: analysisPauseSchema,
    answers: { 204: null },
  },
  async ({ body }) => {
    await updateIsAnalysisPaused(body.isPaused);
    return noContent();
  },
);
