import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblems } from '@words/file-problems';
import { database } from '@/infra/database';
import { CoverProblem, storeCover } from '@/infra/library/cover-store';
import { readEmbeddedCover } from '@/infra/library/read-embedded-cover';
import type { Walk, WalkProblem } from '@/infra/library/walk-folder';
import { type CoverSources, findCoverSources } from './find-cover-sources';

type Folder = { id: string; path: string };
type Found = {
  covers: number;
  problems: WalkProblem[];
  /** Albums with a refused picture: to be marked as looked at once the problems are stored. */
  refused: CoverSources[];
  /** Files that were not looked at, as nothing changed: what was said of their pictures holds. */
  unasked: Set<string>;
};
type Look = { cover: { hash: string; color: string } | null; isWhole: boolean; problems: WalkProblem[] };

/**
 * Finds covers for the albums whose pictures or first files changed since they were last looked at; an album whose
 * pictures are gone has none any more.
 * @param onCover called with the number found so far and the album's title
 * @returns how many covers are new, and the pictures that were refused
 * @throws the signal's reason when aborted
 */
export async function updateCovers(
  folder: Folder,
  walk: Walk,
  { signal, onCover }: { signal?: AbortSignal; onCover: (count: number, title: string) => void },
): Promise<Found> {
  const found: Found = { covers: 0, problems: [], refused: [], unasked: new Set() };
  for (const sources of await findCoverSources(folder.id, walk)) {
    signal?.throwIfAborted();
    if (!sources.isDue) {
      for (const path of [sources.image, ...sources.files]) if (path !== null) found.unasked.add(path);
      continue;
    }
    const { cover, isWhole, problems } = await lookForCover(folder.path, sources);
    found.problems.push(...problems);
    // A disk that fails says nothing about the picture: the cover stays, and the next scan looks again.
    if (!cover && !isWhole) continue;
    if (isWhole && problems.length > 0) found.refused.push(sources);
    await database().album.update({
      where: { id: sources.albumId },
      data: {
        coverHash: cover?.hash ?? null,
        coverColor: cover?.color ?? null,
        coverSource: isWhole && problems.length === 0 ? sources.coverSource : null,
      },
    });
    if (!cover || cover.hash === sources.coverHash) continue;
    found.covers++;
    onCover(found.covers, sources.title);
  }
  return found;
}

/** Marks the albums as looked at: not before what was found is stored, or a scan killed in between would hide it. */
export async function markLookedAt(albums: readonly CoverSources[]): Promise<void> {
  for (const { albumId, coverSource } of albums) {
    await database().album.updateMany({ where: { id: albumId }, data: { coverSource } });
  }
}

/** @returns the first picture that can be kept, and whether the system let all pictures before it be read */
async function lookForCover(root: string, { image, files }: CoverSources): Promise<Look> {
  const sources = [
    ...(image ? [{ path: image, read: () => readFile(join(root, image)) }] : []),
    ...files.map((path) => ({ path, read: () => readEmbeddedCover(join(root, path)) })),
  ];
  const problems: WalkProblem[] = [];
  let isWhole = true;
  for (const { path, read } of sources) {
    try {
      const bytes = await read();
      if (bytes) return { cover: await storeCover(bytes), isWhole, problems };
    } catch (error) {
      const isRefused = error instanceof CoverProblem;
      if (!isRefused) isWhole = false;
      const reason = isRefused ? error.message : fileProblems.pictureUnreadable;
      problems.push({ relativePath: path, code: 'cover_refused', reason });
    }
  }
  return { cover: null, isWhole, problems };
}
