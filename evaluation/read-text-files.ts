import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import type { ArtistNames } from '@/recommenders/text/name-matcher';

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  url: z.string(),
  title: z.string(),
  text: z.string(),
});

/** One line of a documents file. */
export type EvaluationDocument = z.infer<typeof documentSchema>;

/** @throws Error naming file and line where one is no document */
export async function* readDocuments(path: string): AsyncGenerator<EvaluationDocument> {
  for await (const [line, number] of linesOf(path)) {
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new Error(`${path}:${number}: not JSON`);
    }
    const parsed = documentSchema.safeParse(json);
    if (!parsed.success) {
      const fault = parsed.error.issues[0]!;
      throw new Error(`${path}:${number}: ${fault.path.join('.')}: ${fault.message}`);
    }
    yield parsed.data;
  }
}

/** @throws Error naming file and line where one is not `id<TAB>name[<TAB>alias|alias]` */
export async function readNames(path: string): Promise<ArtistNames[]> {
  const names: ArtistNames[] = [];
  const known = new Set<string>();
  for await (const [line, number] of linesOf(path)) {
    const [artistId, name, aliases = ''] = line.split('\t');
    if (!artistId || !name)
      throw new Error(`${path}:${number}: expected id, name and aliases, separated by tabs`);
    if (known.has(artistId)) throw new Error(`${path}:${number}: the id ${artistId} comes twice`);
    known.add(artistId);
    names.push({ artistId, name, aliases: aliases.split('|').filter(Boolean) });
  }
  if (names.length === 0) throw new Error(`${path}: no names in it`);
  return names;
}

/** @throws Error naming file and line where one is not `id<TAB>id,id,…` */
export async function readSimilar(path: string): Promise<Map<string, string[]>> {
  const similar = new Map<string, string[]>();
  for await (const [line, number] of linesOf(path)) {
    const [artistId, others] = line.split('\t');
    const list = others?.split(',').filter(Boolean) ?? [];
    if (!artistId || list.length === 0) {
      throw new Error(`${path}:${number}: expected an id, a tab and ids separated by commas`);
    }
    similar.set(artistId, list);
  }
  if (similar.size === 0) throw new Error(`${path}: no lists in it`);
  return similar;
}

async function* linesOf(path: string): AsyncGenerator<[line: string, number: number]> {
  const file = createReadStream(path);
  const source = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A pipe passes no errors on: a file that cannot be opened must end the reading.
  if (source !== file) file.on('error', (error) => source.destroy(error));
  let number = 0;
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') yield [line, number];
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw reason.startsWith(path) ? error : new Error(`${path}: ${reason}`);
  }
}
