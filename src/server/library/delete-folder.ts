import { libraryRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { isRealFolder, keepTracksOf } from './removed-folder';

/**
 * Takes a folder out of the library; its files stay where they are. Its tracks are missing from now on, and keep
 * plays, feedback and places in playlists for the day the music comes back. A scan of it that is running fails at its
 * next write.
 * @throws AppError 404; 409 for the demo collection, which is removed as a whole
 */
export async function deleteFolder(folderId: string): Promise<void> {
  await database().$transaction(
    async (transaction) => {
      const folder = await transaction.libraryFolder.findFirst({ where: { id: folderId, ...isRealFolder } });
      if (!folder) throw new AppError('not_found', noSuch.folder);
      if (folder.kind === 'demo') {
        throw new AppError('conflict', libraryRefusals.demoFolder);
      }
      await keepTracksOf(folderId, transaction, new Date());
      await transaction.libraryFolder.delete({ where: { id: folderId } });
    },
    { timeout: 60_000 },
  );
}
