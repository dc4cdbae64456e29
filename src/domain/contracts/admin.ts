import { z } from 'zod';
import { idSchema } from './common';

export const folderSchema = z.object({
  id: idSchema,
  path: z.string(),
  kind: z.enum(['user', 'demo']),
  trackCount: z.number().int(),
  missingCount: z.number().int(),
  problemCount: z.number().int(),
  lastScannedAt: z.iso.datetime().nullable(),
});
export type LibraryFolder = z.infer<typeof folderSchema>;
export const folderListSchema = z.object({ items: z.array(folderSchema) });
export const addFolderSchema = z.object({
  path: z.string().min(1, 'must not be empty').max(4096),
  /** The demo collection makes room for the listener's own music, unless both are asked for. */
  keepDemo: z.boolean().default(false),
});

export const problemListSchema = z.object({
  items: z.array(
    z.object({
      id: idSchema,
      path: z.string(),
      code: z.string(),
      reason: z.string(),
      seenAt: z.iso.datetime(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

export const jobSchema = z.object({
  id: z.string(),
  /** Name in the catalogue: "scan-library". */
  name: z.string(),
  /** For people: "Reading the music folder". */
  label: z.string(),
  state: z.enum(['waiting', 'active', 'completed', 'failed', 'delayed']),
  done: z.number().int(),
  total: z.number().int().nullable(),
  etaMs: z.number().nullable(),
  /** What it is at: a file, an artist. */
  detail: z.string().nullable(),
  /** Findings so far, for the machine-at-work page: "41 covers", "3 damaged". */
  notes: z.array(z.string()),
  error: z.string().nullable(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Job = z.infer<typeof jobSchema>;
/** Also the payload of the `jobs` event at /api/events. */
export const jobListSchema = z.object({ items: z.array(jobSchema) });

export const healthSchema = z.object({
  status: z.enum(['ok', 'down']),
  database: z.enum(['ok', 'down']),
  queue: z.enum(['ok', 'down']),
  queueStore: z.enum(['redis', 'postgres']),
  worker: z.enum(['ok', 'down']),
  /** What the CNN runs on: told by the worker. */
  tensorflow: z.enum(['tensorflow', 'wasm']).nullable(),
  version: z.string(),
});
