import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** File name endings that may hold music. The content decides; see readAudioFile. */
export const audioExtensions = new Set(
  'mp3 flac ogg oga opus m4a m4b mp4 aac wav wma aiff aif aifc webm mka ape wv mpc dsf'
    .split(' ')
    .map((ending) => `.${ending}`),
);
const imageExtensions = new Set(['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif']);

/** Whether a file of this name can hold music or a cover. */
export function matters(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return audioExtensions.has(ending) || imageExtensions.has(ending);
}

export type WalkedFile = { sizeBytes: number; mtimeMs: number };
export type WalkProblem = { relativePath: string; code: string; reason: string };
export type Walk = {
  /** By path below the folder, with forward slashes. */
  files: Map<string, WalkedFile>;
  /** Pictures by the folder they are in ("" for the top). */
  images: Map<string, ({ name: string } & WalkedFile)[]>;
  problems: WalkProblem[];
  /** Folders that could not be listed: what they hold is unknown, not gone. */
  unreadable: string[];
};

/**
 * Lists a folder's music and pictures. Hidden files and folders are left out. Symbolic links are not followed: what
 * they point to is found itself when it is inside, and reported when it is outside.
 * @param root absolute path
 * @throws what the system says when the folder itself cannot be listed; the signal's reason when aborted
 */
export async function walkFolder(root: string, signal?: AbortSignal): Promise<Walk> {
  const walk: Walk = { files: new Map(), images: new Map(), problems: [], unreadable: [] };
  const top = await realpath(root);
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal?.throwIfAborted();
    const entries = await list(top, folder, walk);
    await Promise.all(
      entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isSymbolicLink()) await reportLink(top, path, walk);
        else if (entry.isFile()) await take(top, folder, entry.name, path, walk);
      }),
    );
  }
  return walk;
}

async function list(top: string, folder: string, walk: Walk): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(top, folder), { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== '@eaDir');
  } catch (error) {
    if (folder === '') throw error;
    walk.unreadable.push(folder);
    const reason = `The system does not let this folder be listed (${codeOf(error)}).`;
    walk.problems.push({ relativePath: folder, code: 'unreadable', reason });
    return [];
  }
}

async function take(top: string, folder: string, name: string, path: string, walk: Walk): Promise<void> {
  const ending = extname(name).toLowerCase();
  const isImage = imageExtensions.has(ending);
  if (!isImage && !audioExtensions.has(ending)) return;
  let facts: Stats;
  try {
    facts = await lstat(join(top, path));
  } catch (error) {
    // A name that is no valid UTF-8 does not survive the way to text and back.
    const reason = path.includes('\ufffd')
      ? 'Its name is not valid UTF-8: rename the file.'
      : `The system does not let it be read (${codeOf(error)}).`;
    walk.problems.push({ relativePath: path, code: 'unreadable', reason });
    return;
  }
  const walked = { sizeBytes: facts.size, mtimeMs: Math.floor(facts.mtimeMs) };
  if (isImage) {
    const images = walk.images.get(folder) ?? [];
    images.push({ name, ...walked });
    walk.images.set(folder, images);
  } else {
    walk.files.set(path, walked);
  }
}

async function reportLink(top: string, path: string, walk: Walk): Promise<void> {
  try {
    const target = await realpath(join(top, path));
    const facts = await lstat(target);
    const matters = facts.isDirectory() || audioExtensions.has(extname(path).toLowerCase());
    if (!matters || target === top || target.startsWith(top + sep)) return;
    const reason = 'It is a link to a place outside of the music folder, which is not followed.';
    walk.problems.push({ relativePath: path, code: 'link_outside', reason });
  } catch {
    if (!audioExtensions.has(extname(path).toLowerCase())) return;
    walk.problems.push({ relativePath: path, code: 'broken_link', reason: 'It is a link to nothing.' });
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';
