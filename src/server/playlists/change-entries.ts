import { playlistRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { database, type Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { forgetRemoved } from './forget-removed';
import { holdPlaylistTracks, type PlaylistRef } from './hold-playlist';

/*
 * Changes of entries name what they change and nothing else: whatever others did to the playlist meanwhile stays. All of
 * them refuse alike: 404 where it is not theirs to see, 403 where not theirs to change, 409 where rules decide.
 */

/** Takes entries out of a playlist; for a day they can be put back. Those that are gone already are passed over. */
export async function removeEntries(playlist: PlaylistRef, entryIds: readonly string[]): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdPlaylistTracks(transaction, playlist);
    await transaction.playlistEntry.updateMany({
      where: { playlistId: playlist.id, id: { in: [...entryIds] }, removedAt: null },
      data: { removedAt: new Date() },
    });
    await forgetRemoved(transaction, new Date());
  });
}

/**
 * Puts entries back where they were.
 * @throws AppError 409 also when it would be too long
 */
export async function restoreEntries(playlist: PlaylistRef, entryIds: readonly string[]): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdPlaylistTracks(transaction, playlist);
    const playlistId = playlist.id;
    await transaction.playlistEntry.updateMany({
      where: { playlistId, id: { in: [...entryIds] } },
      data: { removedAt: null },
    });
    const count = await transaction.playlistEntry.count({ where: { playlistId, removedAt: null } });
    if (count > MOST_PLAYLIST_TRACKS)
      throw new AppError('conflict', playlistRefusals.full(MOST_PLAYLIST_TRACKS));
  });
}

/**
 * Moves entries before another, in the order they are named; at the end where that one is not there (any more).
 */
export async function moveEntries(
  playlist: PlaylistRef,
  { entryIds, beforeId }: { entryIds: readonly string[]; beforeId: string | null },
): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdPlaylistTracks(transaction, playlist);
    // With those that were taken out: each keeps its neighbours, for when it comes back.
    const entries = await transaction.playlistEntry.findMany({
      where: { playlistId: playlist.id },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    const known = new Set(entries.map(({ id }) => id));
    const moved = [...new Set(entryIds)].filter((id) => known.has(id));
    const isMoved = new Set(moved);
    const others = entries.map(({ id }) => id).filter((id) => !isMoved.has(id));
    const at = beforeId === null ? -1 : others.indexOf(beforeId);
    await writePositions(transaction, others.toSpliced(at < 0 ? others.length : at, 0, ...moved));
  });
}

async function writePositions(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = ids.map((id, position) => ({ id, position }));
  await transaction.$executeRaw`
    UPDATE "PlaylistEntry" AS entry SET "position" = n."position"
    FROM ${jsonRows(rows)} AS n(id uuid, "position" int)
    WHERE entry."id" = n."id" AND entry."position" <> n."position"`;
}
