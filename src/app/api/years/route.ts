import { defineRoute } from '@/app/http/define-route';
import { yearListSchema } from '@/domain/contracts/library-lists';
import { findYears } from '@/server/library/find-years';

export const GET = defineRoute(
  { access: 'listener', summary: 'Years with how much music is of each', answers: { 200: yearListSchema } },
  () => findYears(),
);
