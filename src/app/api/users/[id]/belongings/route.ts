import { defineRoute } from '@/app/http/define-route';
import { accountParams, belongingsSchema } from '@/domain/contracts/accounts';
import { findBelongings } from '@/server/accounts/find-belongings';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'What would go with an account, in numbers',
    params: accountParams,
    answers: { 200: belongingsSchema },
    errors: ['not_found'],
  },
  ({ params }) => findBelongings(params.id),
);
