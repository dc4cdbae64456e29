import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { findHistorySongsSchema, historySongPageSchema } from '@/domain/contracts/history';
import { findHistorySongs } from '@/server/history/find-history-songs';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Songs of an import that the library has or has not, most heard first',
    params: idParams,
    query: findHistorySongsSchema,
    answers: { 200: historySongPageSchema },
  },
  async ({ user, params, query }) => findHistorySongs(user.id, params.id, query),
);
