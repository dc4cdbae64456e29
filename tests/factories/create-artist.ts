import { database } from '@/infra/database';
import type { Artist, Prisma } from '@/infra/prisma/generated/client';

let count = 0;

/** An artist with a name of its own. */
export function createArtist(overrides: Partial<Prisma.ArtistCreateInput> = {}): Promise<Artist> {
  const name = overrides.name ?? `Artist ${++count}`;
  return database().artist.create({
    data: { name, sortName: name, nameKey: name.toLowerCase(), ...overrides },
  });
}
