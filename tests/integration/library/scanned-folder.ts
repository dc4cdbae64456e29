import { createFolder } from '@tests/factories/create-folder';
import { database } from '@/infra/database';
import { scanFolder } from '@/server/library/scan-folder';
import { makeMusicFolder } from './music-files';

/* A music folder to scan, and what the scan made of it. */

export async function startFolder() {
  const path = await makeMusicFolder();
  const folder = await createFolder({ path });
  const scan = async () => (await scanFolder(folder.id))!;
  return { path, folder, scan };
}

export const tracks = () =>
  database().track.findMany({
    orderBy: { relativePath: 'asc' },
    include: {
      album: { include: { artist: true } },
      artists: { include: { artist: true }, orderBy: { position: 'asc' } },
    },
  });

export const track = async (relativePath: string) => {
  const found = (await tracks()).find((row) => row.relativePath === relativePath);
  if (!found) throw new Error(`no track at ${relativePath}`);
  return found;
};

/** The code of each refusal by relative path. */
export const problems = async () =>
  Object.fromEntries((await database().scanProblem.findMany()).map((row) => [row.relativePath, row.code]));
