import { z } from 'zod';

/** Ids of our own rows. */
export const idSchema = z.uuid();

/** ISO week, "2026-W47". */
export const weekSchema = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'must look like 2026-W47');

export const signalSchema = z.enum(['collaborative', 'text', 'audio']);
export type Signal = z.infer<typeof signalSchema>;

export const sharesSchema = z.object({ collaborative: z.number(), text: z.number(), audio: z.number() });
export type Shares = z.infer<typeof sharesSchema>;

/** Every error answer has this shape. */
export const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});

/** One page of a list; `nextCursor` is null on the last. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const pageQuery = z.object({
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Answer to a call that started a job. */
export const jobAcceptedSchema = z.object({ jobId: z.string() });

/** Path of a single thing: `/api/tracks/{id}`. */
export const idParams = z.object({ id: idSchema });
