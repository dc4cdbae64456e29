import { defineRoute } from '@/app/http/define-route';
import { findPressDocumentsSchema, pressDocumentPageSchema } from '@/domain/contracts/press';
import { findDocuments } from '@/server/press/find-documents';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'Pages that were read, the latest first; by words, source or artist',
    query: findPressDocumentsSchema,
    answers: { 200: pressDocumentPageSchema },
  },
  ({ query }) => findDocuments(query),
);
