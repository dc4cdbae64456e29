import { createHash } from 'node:crypto';
import { database } from '@/infra/database';
import type { Prisma, Track } from '@/infra/prisma/generated/client';
import { createAlbum } from './create-album';
import { createArtist } from './create-artist';
import { createFolder } from './create-folder';

let count = 0;

/**
 * A four-minute ogg track, credited to its artist; artist, album and folder are new ones where not given
 * (`albumId: null` makes it a track without an album).
 */
export async function createTrack(overrides: Partial<Prisma.TrackUncheckedCreateInput> = {}): Promise<Track> {
  const number = ++count;
  const artist = overrides.artistId
    ? await database().artist.findUniqueOrThrow({ where: { id: overrides.artistId } })
    : await createArtist();
  const albumId =
    overrides.albumId === undefined ? (await createAlbum({ artistId: artist.id })).id : overrides.albumId;
  const title = overrides.title ?? `Track ${number}`;
  return database().track.create({
    data: {
      relativePath: `track-${number}.ogg`,
      sizeBytes: 4_000_000,
      mtimeMs: 1_700_000_000_000,
      contentHash: createHash('sha256').update(`track ${number}`).digest('hex'),
      title,
      artistName: artist.name,
      durationMs: 240_000,
      container: 'ogg',
      codec: 'vorbis',
      mimeType: 'audio/ogg',
      genres: [],
      searchText: `${title} ${artist.name}`.toLowerCase(),
      artists: { create: { artistId: artist.id, position: 0 } },
      ...overrides,
      artistId: artist.id,
      albumId,
      folderId: overrides.folderId ?? (await createFolder()).id,
    },
  });
}
