import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { halfLifeSchema } from '@/domain/contracts/models';
import { updateListeningHalfLife } from '@/server/training/listening-half-life';

export const PUT = defineRoute(
  {
    access: 'admin',
    summary: 'After how many days a play counts half; null for plays that never fade',
    body: halfLifeSchema,
    answers: { 204: null },
  },
  async ({ body }) => {
    await updateListeningHalfLife(body.days);
    return noContent();
  },
);
