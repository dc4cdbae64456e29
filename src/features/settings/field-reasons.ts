import { sayField } from '@words/issues';
import { z } from 'zod';
import { ApiError } from '@/features/api/api-error';

const detailsSchema = z.array(z.object({ field: z.string(), reason: z.string() }));

/** What the server said is wrong with each field of a form; empty for any other failure. */
export function fieldReasons(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  const details = detailsSchema.safeParse(error.details);
  return details.success
    ? Object.fromEntries(details.data.map(({ field, reason }) => [field, sayField(field, reason)]))
    : {};
}
