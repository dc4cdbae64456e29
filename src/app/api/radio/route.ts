import { defineRoute } from '@/app/http/define-route';
import { radioBatchSchema, radioRequestSchema } from '@/domain/contracts/radio';
import { findRadioBatch } from '@/server/radio/find-radio-batch';

/** A question, but POST: what a radio has played does not fit into an address. Nothing is stored. */
export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'What a radio plays next, after all it has played and how that went',
    body: radioRequestSchema,
    answers: { 200: radioBatchSchema },
    errors: ['not_found'],
  },
  ({ user, body }) => findRadioBatch(user, body, new Date()),
);
