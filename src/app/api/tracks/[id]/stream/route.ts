import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { streamTrack } from '@/server/library/stream-track';

export const GET = defineRoute({ access: 'listener', params: idParams }, ({ params, request }) =>
  streamTrack(params.id, request),
);

export const HEAD = GET;
