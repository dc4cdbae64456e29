import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A page in a folder. */
export interface DocumentFile {
  path: string;
  /** Below the folder, with forward slashes. */
  relativePath: string;
  contentType: 'text/html' | 'text/plain';
}

const ARCHIVE = /\.(?:warc|wet)(?:\.gz)?$/i;
const TYPES: Record<string, DocumentFile['contentType']> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
};
const MAX_DEPTH = 32;

/** Finds the .html, .htm and .txt files below a folder, in order of their paths. Links are not followed, so nothing outside is read. */
export async function findDocumentFiles(folder: string): Promise<DocumentFile[]> {
  const files = (await findFiles(folder)).flatMap((path) => {
    const contentType = TYPES[extname(path).toLowerCase()];
    return contentType
      ? [{ path, relativePath: relative(folder, path).split(sep).join('/'), contentType }]
      : [];
  });
  return files.sort((a, b) => (a.relativePath < b.relativePath ? -1 : 1));
}

/** The WARC and WET files below a folder, in order of their paths; of a path that is one, that. */
export async function findArchiveFiles(location: string): Promise<string[]> {
  if (ARCHIVE.test(location)) return [location];
  return (await findFiles(location)).filter((path) => ARCHIVE.test(path)).sort();
}

async function findFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const pending = [{ path: folder, depth: 0 }];
  for (let current = pending.pop(); current; current = pending.pop()) {
    const { path, depth } = current;
    // A folder that cannot be listed hides its pages, not those of its neighbours; the top one must be there.
    const entries = await readdir(path, { withFileTypes: true }).catch((error) => {
      if (depth === 0) throw error;
      return [];
    });
    for (const entry of entries) {
      const entryPath = join(path, entry.name);
      if (entry.isDirectory() && depth < MAX_DEPTH) pending.push({ path: entryPath, depth: depth + 1 });
      if (entry.isFile()) files.push(entryPath);
    }
  }
  return files;
}

/**
 * Reads a found file, up to a size.
 * @throws Error where it is larger, or has become a link since it was found
 */
export async function readDocumentFile(path: string, maxBytes = 4_000_000): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = await handle.stat();
    if (size > maxBytes) throw new Error(`Larger than ${maxBytes} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
