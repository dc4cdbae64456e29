import { database } from '@/infra/database';

/** So many are kept in mind; who is in the middle of more has lost the thread. */
const mostPlaces = 200;

/** How far a listener is in a track. */
export interface Place {
  trackId: string;
  albumId: string | null;
  positionMs: number;
  heardAt: Date;
}

/** Where a listener is in long and spoken tracks that are in the library, the last heard first. */
export async function findPlaces(userId: string): Promise<Place[]> {
  const rows = await database().trackPlace.findMany({
    where: { userId, positionMs: { gt: 0 }, track: { missingSince: null } },
    orderBy: [{ heardAt: 'desc' }, { trackId: 'asc' }],
    take: mostPlaces,
    select: { trackId: true, positionMs: true, heardAt: true, track: { select: { albumId: true } } },
  });
  return rows.map(({ track, ...place }) => ({ ...place, albumId: track.albumId }));
}
