import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { sessionMoveSchema, sessionReportSchema, sessionSchema } from '@/domain/contracts/playback';
import { findSession } from '@/server/playback/find-session';
import { moveSession, saveSession } from '@/server/playback/save-session';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Where the listener left off, on whichever device',
    answers: { 200: sessionSchema },
  },
  async ({ user }) => ({ session: await findSession(user.id) }),
);

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Tell where the listener is, with the queue; the device heard last has the word',
    body: sessionReportSchema,
    answers: { 204: null },
  },
  async ({ user, body }) => {
    await saveSession(user.id, body, new Date());
    return noContent();
  },
);

export const PATCH = defineRoute(
  {
    access: 'listener',
    summary: 'Tell how far the listener is in the queue that this device told last',
    body: sessionMoveSchema,
    answers: { 204: null },
    errors: ['conflict'],
  },
  async ({ user, body }) => {
    await moveSession(user.id, body, new Date());
    return noContent();
  },
);
