import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type MusicalKey, parseKey } from './audio-metrics';

/** One file with what is known about it. */
export interface AudioManifestRow {
  path: string;
  bpm?: number;
  key?: MusicalKey;
  lufs?: number;
  genre?: string;
}

const optionalNumber = z
  .string()
  .optional()
  .transform((text) => (text ? Number(text) : undefined))
  .refine((value) => value === undefined || Number.isFinite(value), 'not a number');

const rowSchema = z.object({
  path: z.string().min(1),
  bpm: optionalNumber,
  key: z
    .string()
    .optional()
    .transform((text) => (text ? parseKey(text) : undefined)),
  lufs: optionalNumber,
  genre: z
    .string()
    .optional()
    .transform((text) => text || undefined),
});

/**
 * Reads a CSV with the header `path,bpm,key,lufs,genre` (any order, any column but `path` may be absent or empty), also
 * gzipped. Paths are relative to the file.
 * @throws Error that names the line
 */
export async function readAudioManifest(file: string): Promise<AudioManifestRow[]> {
  const raw = await readFile(file);
  const text = (raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw).toString('utf8');
  const [header = [], ...records] = parseCsv(text);
  const columns = header.map((name) => name.trim().toLowerCase());
  if (!columns.includes('path')) throw new Error(`${file}: the header has no column "path"`);
  return records.map((record, index) => {
    try {
      const cells = Object.fromEntries(columns.map((name, i) => [name, (record[i] ?? '').trim()]));
      const row = rowSchema.parse(cells);
      return { ...row, path: resolve(dirname(file), row.path) };
    } catch (error) {
      const reason =
        error instanceof z.ZodError
          ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(', ')
          : (error as Error).message;
      throw new Error(`${file}, record ${index + 2}: ${reason}`);
    }
  });
}

/** RFC 4180: quoted fields may hold commas, line ends and doubled quotes. Empty lines are skipped. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
  const source = text.replace(/^\uFEFF/, '');
  while (field.lastIndex < source.length) {
    const match = field.exec(source);
    if (!match) throw new Error('not a CSV file: a quote is never closed');
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  if (record.length > 0) records.push([...record, '']);
  return records;
}
