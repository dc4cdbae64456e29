import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const EXTENSIONS = new Set(['.ogg', '.mp3', '.flac', '.opus', '.wav']);

/**
 * All music files below a folder, in the order of their names.
 * @throws Error when there are none
 */
export async function findRecordings(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) throw new Error(`${folder}: no music in it`);
  return paths;
}
