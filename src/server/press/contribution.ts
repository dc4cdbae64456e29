import { z } from 'zod';

/** What a document has added to the counts, as it is stored with it. */
export const documentCountsSchema = z.object({
  artists: z.array(z.string()),
  pairs: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  terms: z.array(z.tuple([z.number(), z.string(), z.number()])),
  spellings: z.array(z.tuple([z.string(), z.string(), z.number()])),
});
