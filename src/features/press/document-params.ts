import { z } from 'zod';
import { idSchema } from '@/domain/contracts/common';

/** What the pages are narrowed to, as the address has it. */
export const documentParamsSchema = z.object({
  q: z.string().max(200).optional().catch(undefined),
  source: idSchema.optional().catch(undefined),
  artist: idSchema.optional().catch(undefined),
  only: z.enum(['errors', 'duplicates']).optional().catch(undefined),
});
export type DocumentParams = z.infer<typeof documentParamsSchema>;

export const noFilters: DocumentParams = {
  q: undefined,
  source: undefined,
  artist: undefined,
  only: undefined,
};
