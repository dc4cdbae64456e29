import { created, ok } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { playReportSchema } from '@/domain/contracts/listening';
import { reportPlay } from '@/server/playback/report-play';

export const POST = defineRoute({ access: 'listener', body: playReportSchema }, async ({ user, body }) => {
  const { isNew } = await reportPlay(user.id, body, new Date());
  return isNew ? created({ id: body.id }) : ok({ id: body.id });
});
