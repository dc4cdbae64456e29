import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { database } from '@/infra/database';
import type { Walk } from '@/infra/library/walk-folder';
import { chooseCoverImage } from './choose-cover-image';
import { findImage } from './walk-or-report';

export type CoverSources = {
  albumId: string;
  title: string;
  coverHash: string | null;
  /** A picture beside the album's files, null where there is none. */
  image: string | null;
  /** Music files whose tags may hold one. */
  files: string[];
  /** What `Album.coverSource` is once these were looked at. */
  coverSource: string;
  /** Whether they are to be looked at now. */
  isDue: boolean;
};

type Row = {
  id: string;
  title: string;
  coverHash: string | null;
  coverSource: string | null;
  paths: string[];
  isCoveredElsewhere: boolean;
};

/** How many of an album's files are asked for a picture before giving up. */
const ASKED_FILES = 3;
const folderOf = (path: string) => (dirname(path) === '.' ? '' : dirname(path));

/**
 * Where the covers of a folder's albums are to be looked for: a picture beside the files where the folder holds one
 * album, else the tags of its first files. Due is what differs in path, size or time from what was looked at last, so
 * that an old picture that is put there or one that is taken away is noticed too. Not due are albums of which something
 * lies where nothing can be listed, and those that have a cover from another library folder.
 */
export async function findCoverSources(folderId: string, walk: Walk): Promise<CoverSources[]> {
  const rows = await findAlbums(folderId);
  const albumCounts = new Map<string, number>();
  for (const { paths } of rows) {
    for (const folder of new Set(paths.map(folderOf))) {
      albumCounts.set(folder, (albumCounts.get(folder) ?? 0) + 1);
    }
  }
  return rows.map(({ id, title, coverHash, coverSource, paths, isCoveredElsewhere }) => {
    const folder = folderOf(paths[0]!);
    const image = albumCounts.get(folder) === 1 ? chooseCoverImage(folder, walk.images) : null;
    const files = paths.slice(0, ASKED_FILES);
    const current = `${folderId} ${digest(walk, image, files)}`;
    const isListed =
      files.every((path) => walk.files.has(path)) &&
      !walk.unreadable.some((closed) => folder === '' || closed.startsWith(`${folder}/`));
    const isDue = isListed && !isCoveredElsewhere && coverSource !== current;
    return { albumId: id, title, coverHash, image, files, coverSource: current, isDue };
  });
}

const findAlbums = (folderId: string) =>
  database().$queryRaw<Row[]>`
    SELECT album."id", album."title", album."coverHash", album."coverSource",
      array_agg(track."relativePath" ORDER BY track."relativePath" COLLATE "C") AS "paths",
      album."coverHash" IS NOT NULL AND EXISTS (
        SELECT 1 FROM "Track" AS other
        WHERE other."albumId" = album."id" AND other."missingSince" IS NULL
          AND other."folderId" <> ${folderId}::uuid
          AND other."folderId"::text = split_part(album."coverSource", ' ', 1)
      ) AS "isCoveredElsewhere"
    FROM "Track" AS track JOIN "Album" AS album ON album."id" = track."albumId"
    WHERE track."folderId" = ${folderId}::uuid AND track."missingSince" IS NULL
    GROUP BY album."id"
    ORDER BY album."id"`;

function digest(walk: Walk, image: string | null, files: readonly string[]): string {
  const facts = [image, ...files].map((path) => {
    if (path === null) return null;
    const found = walk.files.get(path) ?? findImage(walk, path);
    return [path, found?.sizeBytes, found?.mtimeMs];
  });
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
