import type { ArtistList, ArtistListQuery } from '@/domain/contracts/library-lists';
import { Prisma } from '@/infra/prisma/generated/client';
import { findArtistsByIds } from '../find-artists-by-ids';
import { libraryState } from '../library-state';
import { wordConditions } from '../track-filters';
import { holdOrder, idsAt } from './hold-order';
import { orderedBy, type SortColumn } from './ordered-by';

const name: SortColumn = { sql: Prisma.sql`artist."nameKey"` };
const columns: Record<ArtistListQuery['sort'], SortColumn[]> = {
  name: [{ ...name, isTurned: true }],
  tracks: [{ sql: Prisma.sql`present."count"`, isTurned: true, isDescending: true }, name],
};

/** Some of the artists with tracks that are there, by their places in the whole list. */
export async function findArtistList(query: ArtistListQuery): Promise<ArtistList> {
  const { sort, direction, q } = query;
  const conditions = [Prisma.sql`TRUE`, ...wordConditions(q, Prisma.sql`artist."nameKey"`)];
  const order = await holdOrder(
    {
      key: JSON.stringify(['artists', sort, direction, q]),
      state: libraryState,
      rows: Prisma.sql`
        SELECT artist."id", ascii(artist."nameKey") AS "mark"
        FROM "Artist" AS artist JOIN (
          SELECT credit."artistId", count(*) FROM "TrackArtist" AS credit
          JOIN "Track" AS track ON track."id" = credit."trackId" AND track."missingSince" IS NULL
          GROUP BY 1
        ) AS present ON present."artistId" = artist."id"
        WHERE ${Prisma.join(conditions, ' AND ')} ${orderedBy(columns[sort], direction)}`,
      marks: sort === 'name' ? 'letter' : 'none',
    },
    query.version,
  );
  const ids = idsAt(order, query.offset, query.limit);
  const artists = await findArtistsByIds(ids);
  return {
    version: order.version,
    total: order.total,
    items: ids.flatMap((one) => artists.get(one) ?? []),
    marks: order.marks,
  };
}
