import { z } from 'zod';
import { playlistFormats } from '../playlist-files/listed-track';
import { idSchema } from './common';

export const playlistExportQuerySchema = z.object({ format: z.enum(playlistFormats).default('m3u8') });

/** A body may have a megabyte; a file of five thousand long paths has less than this. */
export const MOST_FILE_CHARACTERS = 900_000;

export const playlistImportSchema = z.object({
  /** Its name is the playlist's where the file says none. */
  fileName: z.string().max(300),
  text: z.string().min(1, 'must not be empty').max(MOST_FILE_CHARACTERS),
});
export type PlaylistImport = z.output<typeof playlistImportSchema>;

export const importReportSchema = z.object({
  /** Null where nothing was found, and so nothing was made. */
  id: idSchema.nullable(),
  name: z.string(),
  /** Tracks that the file lists. */
  listed: z.number().int(),
  foundByPath: z.number().int(),
  foundByNames: z.number().int(),
  missed: z.array(
    z.object({
      /** Its place in the file, from 1. */
      place: z.number().int(),
      /** As the file has it. */
      track: z.string(),
      reason: z.enum(['unknown', 'other-recording', 'ambiguous']),
    }),
  ),
});
export type ImportReport = z.infer<typeof importReportSchema>;
