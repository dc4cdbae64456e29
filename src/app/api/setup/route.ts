import { defineRoute } from '@/app/http/define-route';
import { setupSchema } from '@/domain/contracts/accounts';
import { findSetup } from '@/server/accounts/find-setup';

export const GET = defineRoute(
  {
    access: 'public',
    summary: 'What a visitor must know to be shown the first page',
    answers: { 200: setupSchema },
  },
  () => findSetup(),
);
