import { defineRoute } from '@/app/http/define-route';
import { analysisStateSchema } from '@/domain/contracts/models';
import { findAnalysisState } from '@/server/analysis/find-analysis-state';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'How much of the library was listened to, what could not be, and whether it is paused',
    answers: { 200: analysisStateSchema },
  },
  async () => findAnalysisState(),
);
