import { defineRoute } from '@/app/http/define-route';
import { ResponseWithLength } from '@/app/http/response-with-length';
import { idParams } from '@/domain/contracts/common';
import { streamQuerySchema } from '@/domain/contracts/library';
import { streamTrack } from '@/server/library/stream-track';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The file or a smaller form of it, whole or in ranges',
    params: idParams,
    query: streamQuerySchema,
    answers: { 200: 'audio/*', 206: 'audio/*', 304: null },
    errors: ['range_not_satisfiable', 'unsupported_media_type'],
  },
  async ({ params, query, request }) => new ResponseWithLength(await streamTrack(params.id, query, request)),
);

export const HEAD = GET;
