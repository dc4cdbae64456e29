import { created, ok } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { playReportSchema, playStoredSchema } from '@/domain/contracts/listening';
import { reportPlay } from '@/server/playback/report-play';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Tell one play; told again under the same id it counts once',
    body: playReportSchema,
    answers: { 200: playStoredSchema, 201: playStoredSchema },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, body }) => {
    const { isNew } = await reportPlay(user.id, body, new Date());
    return isNew ? created({ id: body.id }) : ok({ id: body.id });
  },
);
