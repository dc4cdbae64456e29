import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import {
  addNameCorrectionSchema,
  nameCorrectionListSchema,
  nameCorrectionSchema,
} from '@/domain/contracts/press';
import { addCorrection } from '@/server/press/add-correction';
import { findCorrections } from '@/server/press/find-corrections';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'What was said about names that are none',
    answers: { 200: nameCorrectionListSchema },
  },
  async () => ({ items: await findCorrections() }),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Say that words do not name an artist: on a page, on a site or anywhere',
    body: addNameCorrectionSchema,
    answers: { 201: nameCorrectionSchema },
  },
  async ({ body }) => created(await addCorrection(body)),
);
