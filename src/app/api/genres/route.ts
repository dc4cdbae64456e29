import { defineRoute } from '@/app/http/define-route';
import { findGenres } from '@/server/library/find-genres';

export const GET = defineRoute({ access: 'listener' }, () => findGenres());
