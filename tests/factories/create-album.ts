import { database } from '@/infra/database';
import type { Album, Prisma } from '@/infra/prisma/generated/client';
import { createArtist } from './create-artist';

let count = 0;

/** An album, by a new artist unless `artistId` is given. */
export async function createAlbum(overrides: Partial<Prisma.AlbumUncheckedCreateInput> = {}): Promise<Album> {
  const title = overrides.title ?? `Album ${++count}`;
  const artistId = overrides.artistId ?? (await createArtist()).id;
  return database().album.create({
    data: { title, titleKey: title.toLowerCase(), year: 2020, ...overrides, artistId },
  });
}
