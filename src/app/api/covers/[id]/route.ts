import { faults } from '@words/refusals';
import { z } from 'zod';
import { defineRoute } from '@/app/http/define-route';
import { serveCover } from '@/server/library/serve-cover';

const params = z.object({
  /** An album's id, or that with the cover's version behind a dot. */
  id: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.[a-z0-9-]{1,64})?$/, faults.notAnId),
});
const query = z.object({ size: z.coerce.number().int().min(1).max(4096).default(320) });

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'An album’s cover at about the size asked for',
    params,
    query,
    answers: { 200: 'image/*', 304: null },
  },
  ({ params, query, request }) => serveCover(params.id, query.size, request.headers),
);
