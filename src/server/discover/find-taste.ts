import type { Artist } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { findArtistsByIds } from '../library/find-artists-by-ids';

/** The artists a listener picked, first picked first. */
export async function findTaste(userId: string): Promise<{ items: Artist[] }> {
  const picks = await database().tastePick.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { artistId: 'asc' }],
    select: { artistId: true },
  });
  const artists = await findArtistsByIds(picks.map(({ artistId }) => artistId));
  return { items: picks.flatMap(({ artistId }) => artists.get(artistId) ?? []) };
}
