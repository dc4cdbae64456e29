import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { database } from '@/infra/database';
import { CoverProblem, storeCover } from '@/infra/library/cover-store';
import { readEmbeddedCover } from '@/infra/library/read-embedded-cover';
import type { Walk, WalkProblem } from '@/infra/library/walk-folder';
import { chooseCoverImage } from './choose-cover-image';

type Folder = { id: string; path: string; lastScannedAt: Date | null };
type AlbumFiles = { id: string; title: string; coverHash: string | null; paths: string[] };
type Found = { problems: WalkProblem[]; covers: number };

/** How many of an album's files are asked for a picture before giving up. */
const ASKED_FILES = 3;
const folderOf = (path: string) => (dirname(path) === '.' ? '' : dirname(path));

/**
 * Finds covers for the albums whose files or pictures changed since the folder was last scanned to the end: a picture
 * beside the files where the folder holds one album, else one in their tags.
 * @param onCover called with the number found so far and the album's title
 * @returns how many covers are new, and the pictures that were refused
 */
export async function updateCovers(
  folder: Folder,
  images: Walk['images'],
  { signal, onCover }: { signal?: AbortSignal; onCover: (count: number, title: string) => void },
): Promise<Found> {
  const found: Found = { problems: [], covers: 0 };
  const albums = await findTouchedAlbums(folder, images);
  const albumsIn = new Map<string, Set<string>>();
  for (const { id, paths } of albums) {
    for (const path of paths)
      albumsIn.set(folderOf(path), (albumsIn.get(folderOf(path)) ?? new Set()).add(id));
  }
  for (const album of albums) {
    signal?.throwIfAborted();
    const isAlone = albumsIn.get(folderOf(album.paths[0]!))?.size === 1;
    const image = isAlone ? chooseCoverImage(folderOf(album.paths[0]!), images) : null;
    const cover = await findCover(folder.path, image, album.paths.slice(0, ASKED_FILES), found.problems);
    if (!cover || cover.hash === album.coverHash) continue;
    await database().album.update({
      where: { id: album.id },
      data: { coverHash: cover.hash, coverColor: cover.color },
    });
    found.covers++;
    onCover(found.covers, album.title);
  }
  return found;
}

async function findTouchedAlbums({ id: folderId, lastScannedAt }: Folder, images: Walk['images']) {
  const since = lastScannedAt?.getTime() ?? 0;
  const changedFolders = [...images].filter(([, list]) => list.some((image) => image.mtimeMs > since));
  const touched = await database().track.findMany({
    where: {
      folderId,
      missingSince: null,
      albumId: { not: null },
      ...(lastScannedAt && {
        OR: [
          { updatedAt: { gt: lastScannedAt } },
          ...changedFolders.map(([name]) => ({
            relativePath: { startsWith: name === '' ? '' : `${name}/` },
          })),
        ],
      }),
    },
    select: { albumId: true },
    distinct: ['albumId'],
  });
  const rows = await database().album.findMany({
    where: { id: { in: touched.map((track) => track.albumId!) } },
    select: {
      id: true,
      title: true,
      coverHash: true,
      tracks: {
        where: { folderId, missingSince: null },
        select: { relativePath: true },
        orderBy: { relativePath: 'asc' },
      },
    },
  });
  return rows
    .map(
      ({ tracks, ...album }): AlbumFiles => ({ ...album, paths: tracks.map((track) => track.relativePath) }),
    )
    .filter((album) => album.paths.length > 0);
}

async function findCover(root: string, image: string | null, paths: string[], problems: WalkProblem[]) {
  const sources = [
    ...(image ? [{ path: image, read: () => readFile(join(root, image)) }] : []),
    ...paths.map((path) => ({ path, read: () => readEmbeddedCover(join(root, path)) })),
  ];
  for (const { path, read } of sources) {
    try {
      const bytes = await read();
      if (bytes) return await storeCover(bytes);
    } catch (error) {
      const reason = error instanceof CoverProblem ? error.message : 'The picture cannot be read.';
      problems.push({ relativePath: path, code: 'cover_refused', reason });
    }
  }
  return null;
}
