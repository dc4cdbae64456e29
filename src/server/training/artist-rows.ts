import { database } from '@/infra/database';

/** Of each track of the library its artist. */
export async function findArtistOfTracks(): Promise<Map<string, string>> {
  const tracks = await database().track.findMany({
    select: { id: true, artistId: true },
    orderBy: { id: 'asc' },
  });
  return new Map(tracks.map((track) => [track.id, track.artistId]));
}

/** For each item the row of its artist; -1 for artists themselves, and for tracks that are gone. */
export function artistRows(itemKeys: readonly string[], artistOf: ReadonlyMap<string, string>): Int32Array {
  const rowOf = new Map(itemKeys.map((key, row) => [key, row]));
  return Int32Array.from(itemKeys, (key) => {
    const artistId = key.startsWith('track:') ? artistOf.get(key.slice('track:'.length)) : undefined;
    return (artistId ? rowOf.get(`artist:${artistId}`) : undefined) ?? -1;
  });
}

export async function findArtistRows(itemKeys: readonly string[]): Promise<Int32Array> {
  return artistRows(itemKeys, await findArtistOfTracks());
}
