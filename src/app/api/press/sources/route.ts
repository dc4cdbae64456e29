import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { addPressSourceSchema, pressSourceListSchema, pressSourceSchema } from '@/domain/contracts/press';
import { addAndReadSource } from '@/server/press/add-and-read-source';
import { findSources } from '@/server/press/find-sources';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'All press sources with what was found in them',
    answers: { 200: pressSourceListSchema },
  },
  async () => ({ items: await findSources() }),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Add a feed or a folder of pages; it is read at once',
    body: addPressSourceSchema,
    answers: { 201: pressSourceSchema },
  },
  async ({ body }) => created(await addAndReadSource(body)),
);
