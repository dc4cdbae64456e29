import { defineRoute } from '@/app/http/define-route';
import { genreListSchema } from '@/domain/contracts/library';
import { findGenres } from '@/server/library/find-genres';

export const GET = defineRoute(
  { access: 'listener', summary: 'Genres with how many tracks each has', answers: { 200: genreListSchema } },
  () => findGenres(),
);
