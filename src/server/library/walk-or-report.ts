import { fileProblems } from '@words/file-problems';
import { type Walk, type WalkedFile, walkFolder } from '@/infra/library/walk-folder';

/** A folder that is gone or cannot be listed is an empty one with a problem: its tracks come back when it does. */
export async function walkOrReport(path: string, signal: AbortSignal | undefined): Promise<Walk> {
  try {
    return await walkFolder(path, signal);
  } catch (error) {
    signal?.throwIfAborted();
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT' ? fileProblems.noFolder : fileProblems.folderNotListed(code ?? 'unknown');
    const problem = { relativePath: '', code: 'folder_unreachable', reason };
    return { files: new Map(), images: new Map(), problems: [problem], unreadable: [] };
  }
}

/** What lies in a folder that could not be listed may still be there. */
export const isUnderUnreadable = (walk: Walk, path: string) =>
  walk.unreadable.some((folder) => path.startsWith(`${folder}/`));

/** @returns the picture at this path, undefined where there is none */
export function findImage(walk: Walk, path: string): WalkedFile | undefined {
  const cut = path.lastIndexOf('/');
  const images = walk.images.get(cut < 0 ? '' : path.slice(0, cut));
  return images?.find((image) => image.name === path.slice(cut + 1));
}
