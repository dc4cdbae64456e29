import { defineRoute } from '@/app/http/define-route';
import { ResponseWithLength } from '@/app/http/response-with-length';
import { idParams } from '@/domain/contracts/common';
import { streamTrack } from '@/server/library/stream-track';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The file, whole or in ranges',
    params: idParams,
    answers: { 200: 'audio/*', 206: 'audio/*', 304: null },
    errors: ['range_not_satisfiable'],
  },
  async ({ params, request }) => new ResponseWithLength(await streamTrack(params.id, request)),
);

export const HEAD = GET;
