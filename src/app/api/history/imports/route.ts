import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { addHistoryQuery, historyAddedSchema, historyImportsSchema } from '@/domain/contracts/history';
import { addHistory } from '@/server/history/add-history';
import { findHistories } from '@/server/history/find-histories';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The listener’s imports of what they heard elsewhere',
    answers: { 200: historyImportsSchema },
  },
  async ({ user }) => findHistories(user.id),
);

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Send a history of Spotify, Last.fm or ListenBrainz to be read; nothing counts yet',
    query: addHistoryQuery,
    upload: 'application/octet-stream',
    answers: { 201: historyAddedSchema },
  },
  async ({ user, query, request }) => created(await addHistory(user.id, query.name, request)),
);
