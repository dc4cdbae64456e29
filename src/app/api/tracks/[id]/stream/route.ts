import { defineRoute } from '@/app/http/define-route';
import { ResponseWithLength } from '@/app/http/response-with-length';
import { idParams } from '@/domain/contracts/common';
import { streamTrack } from '@/server/library/stream-track';

export const GET = defineRoute(
  { access: 'listener', params: idParams },
  async ({ params, request }) => new ResponseWithLength(await streamTrack(params.id, request)),
);

export const HEAD = GET;
