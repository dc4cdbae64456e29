import { isAbsolute, join, relative } from 'node:path';

/** Where a track's file is; null for a path that would leave its folder. */
export function trackPath(folder: string, relativePath: string): string | null {
  const path = join(folder, relativePath);
  const below = relative(folder, path);
  return below.startsWith('..') || isAbsolute(below) ? null : path;
}
