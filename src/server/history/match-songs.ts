import { database } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { LibrarySongs } from './library-songs';
import { SongKeys } from './song-keys';

const SONGS_AT_ONCE = 20_000;

/**
 * Looks for songs of imported histories that have no track yet in the library, of one listener or of all. Artists are found
 * where only they are known.
 * @returns how many songs were found
 */
export async function matchSongs({
  userId,
  signal,
}: {
  userId?: string;
  signal?: AbortSignal;
}): Promise<number> {
  const db = database();
  const keys = new SongKeys();
  const library = await LibrarySongs.load(keys);
  let found = 0;
  for (let after = 0; ; ) {
    signal?.throwIfAborted();
    const songs = await db.historySong.findMany({
      where: { userId, trackId: null, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: SONGS_AT_ONCE,
      select: { id: true, artistKey: true, titleKey: true, title: true, durationMs: true },
    });
    if (songs.length === 0) break;
    after = songs.at(-1)!.id;
    const matches = songs.flatMap((song) => {
      const trackId = library.find(song);
      return trackId ? [{ id: song.id, track: trackId }] : [];
    });
    found += matches.length;
    if (matches.length > 0)
      await db.$executeRaw`
        UPDATE "HistorySong" song SET "trackId" = t."id"
        FROM ${jsonRows(matches)} AS m(id int, track uuid) JOIN "Track" t ON t."id" = m.track
        WHERE song."id" = m.id`;
  }
  await matchArtists(userId);
  return found;
}

async function matchArtists(userId: string | undefined): Promise<void> {
  await database().$executeRaw`
    UPDATE "HistorySong" song SET "artistId" = artist."id" FROM "Artist" artist
    WHERE artist."nameKey" = song."artistKey" AND song."artistId" IS DISTINCT FROM artist."id"
      AND (${userId ?? null}::text IS NULL OR song."userId" = ${userId ?? null}::text)`;
}
