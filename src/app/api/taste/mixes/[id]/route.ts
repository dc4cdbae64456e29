import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { tasteMixDetailSchema } from '@/domain/contracts/taste';
import { findTasteMix } from '@/server/discover/find-taste-mixes';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'What is known and what is new of one of your tastes, another choice every day',
    params: idParams,
    answers: { 200: tasteMixDetailSchema },
    errors: ['not_found', 'unavailable'],
  },
  ({ user, params }) => findTasteMix(params.id, user, new Date()),
);
