import { defineRoute } from '@/app/http/define-route';
import { changedBlendQuery, offPolicySchema } from '@/domain/contracts/quality';
import { findOffPolicy } from '@/server/evaluation/find-off-policy';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'What answers lists of a changed blend would have had, by the answers there were',
    query: changedBlendQuery,
    answers: { 200: offPolicySchema },
  },
  async ({ query: { boldness, ...signals } }) => findOffPolicy({ signals, boldness }),
);
