import { defineRoute } from '@/app/http/define-route';
import { tasteMixesSchema } from '@/domain/contracts/taste';
import { findTasteMixes } from '@/server/discover/find-taste-mixes';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'A mix of each of your tastes',
    answers: { 200: tasteMixesSchema },
  },
  ({ user }) => findTasteMixes(user, new Date()),
);
