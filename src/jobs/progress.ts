import { z } from 'zod';

/** What a running job says of itself; the queue store carries it to whoever watches. */
export const jobProgressSchema = z.object({
  done: z.number().int().default(0),
  total: z.number().int().nullable().default(null),
  etaMs: z.number().nullable().default(null),
  detail: z.string().nullable().default(null),
  notes: z.array(z.string()).default([]),
});
export type JobProgress = z.input<typeof jobProgressSchema>;
