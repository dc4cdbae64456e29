import { nameKey } from '@/domain/name-key';
import type { KnownFile, ScannedFile } from './scanned-file';
import { albumFolder } from './settle-album-artists';

/** Tracks in one transaction: large enough that the database is no bottleneck, small enough to show progress. */
const BATCH = 200;

/**
 * Orders files by folder and cuts the list into batches between folders, never within one: whose album it is can only
 * be told with all its files at hand.
 */
export function planBatches(paths: readonly string[]): string[][] {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = albumFolder(path);
    const members = byFolder.get(folder);
    if (members) members.push(path);
    else byFolder.set(folder, [path]);
  }
  const batches: string[][] = [];
  let batch: string[] = [];
  for (const [, members] of [...byFolder].sort(([a], [b]) => (a < b ? -1 : 1))) {
    batch.push(...members.sort());
    if (batch.length >= BATCH) {
      batches.push(batch);
      batch = [];
    }
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/**
 * Unchanged files of the albums that changed files belong to, where the changed ones do not say whose album it is:
 * read again, because their tags take part in that decision.
 */
export function findSiblings(
  files: readonly ScannedFile[],
  known: readonly KnownFile[],
  isUnchanged: (relativePath: string) => boolean,
): KnownFile[] {
  const groups = new Set(
    files
      .filter(({ description }) => description.albumTitle !== null && description.albumArtist === null)
      .map((file) => groupKey(file.relativePath, nameKey(file.description.albumTitle!))),
  );
  if (groups.size === 0) return [];
  return known.filter(
    ({ relativePath, albumTitleKey }) =>
      albumTitleKey !== null &&
      isUnchanged(relativePath) &&
      groups.has(groupKey(relativePath, albumTitleKey)),
  );
}

const groupKey = (relativePath: string, titleKey: string) => `${albumFolder(relativePath)}\n${titleKey}`;
