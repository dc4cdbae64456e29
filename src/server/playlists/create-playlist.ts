import { sayField } from '@words/issues';
import { faults } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { NewPlaylist } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { checkTracks } from './check-tracks';
import { insertEntries } from './insert-entries';

/**
 * Makes a playlist of a listener, of tracks or of rules.
 * @throws AppError 400 for tracks that are not in the library, or that come beside rules
 */
export async function createPlaylist(
  userId: string,
  { name, description = '', trackIds = [], rules = null }: Partial<NewPlaylist> & Pick<NewPlaylist, 'name'>,
): Promise<{ id: string }> {
  if (rules && trackIds.length > 0) {
    const reason = faults.notEmptyBesideRules;
    throw new AppError('invalid_input', sayField('trackIds', reason), [{ field: 'trackIds', reason }]);
  }
  return database().$transaction(async (transaction) => {
    await checkTracks(transaction, trackIds);
    const playlist = await transaction.playlist.create({
      data: { userId, name, description, ...(rules && { rules }) },
      select: { id: true },
    });
    await insertEntries(
      transaction,
      trackIds.map((trackId, position) => ({
        playlistId: playlist.id,
        trackId,
        position,
        addedById: userId,
      })),
    );
    return playlist;
  });
}
