import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { artistDetailSchema } from '@/domain/contracts/library';
import { findArtist } from '@/server/library/find-artist';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'One artist: albums, tracks, words and neighbours in the press',
    params: idParams,
    answers: { 200: artistDetailSchema },
  },
  ({ user, params }) => findArtist(params.id, user.id),
);
