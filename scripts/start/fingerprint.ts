import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash of the names and contents of files and folders (all the way down), in an order of its own.
 * A path that does not exist counts as absent, not as an error.
 * @param isIgnored leaves out a file or a folder with all below it
 */
export async function fingerprint(
  paths: string[],
  isIgnored: (path: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    for (const file of await filesBelow(path, isIgnored)) {
      const content = await readFile(file);
      hash.update(`${file.replaceAll('\\', '/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function filesBelow(path: string, isIgnored: (path: string) => boolean): Promise<string[]> {
  if (isIgnored(path.replaceAll('\\', '/'))) return [];
  const entry = await stat(path).catch(() => null);
  if (!entry) return [];
  if (!entry.isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesBelow(join(path, name), isIgnored)))).flat();
}
