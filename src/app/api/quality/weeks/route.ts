import { defineRoute } from '@/app/http/define-route';
import { qualityWeeksSchema } from '@/domain/contracts/quality';
import { findQualityWeeks } from '@/server/evaluation/find-quality-weeks';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'What came of everybody’s Discover lists, week by week and by signal',
    answers: { 200: qualityWeeksSchema },
  },
  async () => findQualityWeeks(new Date()),
);
