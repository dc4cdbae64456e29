import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { pressDocumentDetailSchema } from '@/domain/contracts/press';
import { findDocument } from '@/server/press/find-document';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'A page with its text and the names found in it',
    params: idParams,
    answers: { 200: pressDocumentDetailSchema },
  },
  ({ params }) => findDocument(params.id),
);
