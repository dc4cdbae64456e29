import { z } from 'zod';
import { idSchema } from './common';

const path = z.string().trim().min(1, 'must not be empty').max(4096);

export const addCommunityImportSchema = z.object({
  /** On the server. */
  path,
  /** A table of id and name, where the file has numbers for artists. */
  namesPath: path.nullish(),
});

export const communityImportSchema = z.object({
  id: idSchema,
  path: z.string(),
  namesPath: z.string().nullable(),
  status: z.enum(['waiting', 'running', 'done', 'failed', 'removing']),
  sizeBytes: z.number().int(),
  bytesDone: z.number().int(),
  rowsTaken: z.number().int(),
  badLines: z.number().int(),
  badReasons: z.array(
    z.object({
      reason: z.string(),
      count: z.number().int(),
      examples: z.array(z.object({ line: z.number().int(), text: z.string() })),
    }),
  ),
  listenerCount: z.number().int(),
  artistCount: z.number().int(),
  error: z.string().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type CommunityImport = z.infer<typeof communityImportSchema>;

export const communityImportsSchema = z.object({
  items: z.array(communityImportSchema),
  /** Artists in all imports, and how many of them the library has. */
  artists: z.number().int(),
  artistsInLibrary: z.number().int(),
});
export type CommunityImports = z.infer<typeof communityImportsSchema>;
