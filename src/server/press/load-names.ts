import { createHash } from 'node:crypto';
import { database } from '@/infra/database';
import type { ArtistNames } from '@/recommenders/text/name-matcher';
import { READING } from '@/recommenders/text/read-document-names';

/** An artist's names, and a hash that changes with them and with the way pages are read. */
export type HashedNames = ArtistNames & { hash: string };

/** Artists with most tracks first: of two under one name, the one the library knows better is meant. */
export async function loadNames(): Promise<HashedNames[]> {
  const artists = await database().artist.findMany({
    select: {
      id: true,
      name: true,
      aliases: true,
      trackArtists: {
        select: { track: { select: { id: true, title: true } } },
        orderBy: { trackId: 'asc' },
      },
    },
    orderBy: [{ trackArtists: { _count: 'desc' } }, { id: 'asc' }],
  });
  return artists.map(({ id, name, aliases, trackArtists }) => {
    const tracks = trackArtists.map(({ track }) => ({ trackId: track.id, title: track.title }));
    const hash = createHash('sha256')
      .update(JSON.stringify([READING, name, aliases, tracks]))
      .digest('hex')
      .slice(0, 32);
    return { artistId: id, name, aliases, tracks, hash };
  });
}
