import { readdir } from 'node:fs/promises';
import { fileProblems } from '@words/file-problems';
import { type Walk, type WalkedFile, type WalkProblem, walkFolder } from '@/infra/library/walk-folder';

/** One file that is gone was deleted. All of several at once, and nothing left in the folder: that is a disk not mounted. */
const FEWEST_MISSED = 2;

/**
 * Lists a folder, or says why nothing is known of what it holds: it is gone, cannot be listed, or is an empty place where music
 * was, as a disk leaves it that is not mounted.
 * @param known how many tracks are known to lie in it
 */
export async function walkOrReport(
  path: string,
  known: number,
  signal: AbortSignal | undefined,
): Promise<Walk | WalkProblem> {
  try {
    const walk = await walkFolder(path, signal);
    if (known < FEWEST_MISSED || (await readdir(path)).length > 0) return walk;
    return outOfReach(fileProblems.emptyFolder(known));
  } catch (error) {
    signal?.throwIfAborted();
    const code = (error as NodeJS.ErrnoException).code;
    return outOfReach(
      code === 'ENOENT' ? fileProblems.noFolder : fileProblems.folderNotListed(code ?? 'unknown'),
    );
  }
}

const outOfReach = (reason: string): WalkProblem => ({
  relativePath: '',
  code: 'folder_unreachable',
  reason,
});

/** What lies in a folder that could not be listed may still be there. */
export const isUnderUnreadable = (walk: Walk, path: string) =>
  walk.unreadable.some((folder) => path.startsWith(`${folder}/`));

/** @returns the picture at this path, undefined where there is none */
export function findImage(walk: Walk, path: string): WalkedFile | undefined {
  const cut = path.lastIndexOf('/');
  const images = walk.images.get(cut < 0 ? '' : path.slice(0, cut));
  return images?.find((image) => image.name === path.slice(cut + 1));
}
