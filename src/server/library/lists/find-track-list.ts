import type { TrackList, TrackListQuery, TrackListSort } from '@/domain/contracts/library-lists';
import { Prisma } from '@/infra/prisma/generated/client';
import { findTracksByIds } from '../find-tracks-by-ids';
import { libraryState, listenerState } from '../library-state';
import { trackConditions } from '../track-filters';
import { holdOrder, idsAt, type OrderSource } from './hold-order';
import type { MarkKind } from './marks-of';
import { orderedBy, type SortColumn } from './ordered-by';

/** The search text begins with the normalised title. */
const title = Prisma.sql`track."searchText"`;
const onAlbum: SortColumn[] = [
  { sql: Prisma.sql`COALESCE(track."discNumber", 1)` },
  { sql: Prisma.sql`track."trackNumber"` },
  { sql: title },
];
const albumTitle: SortColumn = { sql: Prisma.sql`album."titleKey"` };
const artistJoin = Prisma.sql`JOIN "Artist" AS artist ON artist."id" = track."artistId"`;
const albumJoin = Prisma.sql`LEFT JOIN "Album" AS album ON album."id" = track."albumId"`;

interface Sort {
  join?: Prisma.Sql;
  columns: SortColumn[];
  mark: Prisma.Sql;
  marks: MarkKind;
}

function sortOf(sort: TrackListSort, userId: string): Sort {
  switch (sort) {
    case 'artist':
      return {
        join: Prisma.sql`${artistJoin} ${albumJoin}`,
        columns: [{ sql: Prisma.sql`artist."nameKey"`, isTurned: true }, albumTitle, ...onAlbum],
        mark: Prisma.sql`ascii(artist."nameKey")`,
        marks: 'letter',
      };
    case 'title':
      return {
        columns: [{ sql: title, isTurned: true }],
        mark: Prisma.sql`ascii(${title})`,
        marks: 'letter',
      };
    case 'album':
      return {
        join: albumJoin,
        columns: [{ ...albumTitle, isTurned: true }, { sql: Prisma.sql`album."id"` }, ...onAlbum],
        mark: Prisma.sql`COALESCE(ascii(album."titleKey"), -1)`,
        marks: 'letter',
      };
    case 'year':
      return {
        join: albumJoin,
        columns: [
          { sql: Prisma.sql`track."year"`, isTurned: true, isDescending: true },
          albumTitle,
          ...onAlbum,
        ],
        mark: Prisma.sql`COALESCE(track."year", -1)`,
        marks: 'decade',
      };
    case 'added':
      return {
        columns: [{ sql: Prisma.sql`track."addedAt"`, isTurned: true, isDescending: true }],
        mark: Prisma.sql`extract(year FROM track."addedAt")::int`,
        marks: 'year',
      };
    case 'duration':
      return {
        columns: [{ sql: Prisma.sql`track."durationMs"`, isTurned: true }],
        mark: Prisma.sql`track."durationMs" / 60000`,
        marks: 'minutes',
      };
    case 'tempo':
      return {
        join: Prisma.sql`LEFT JOIN "TrackAnalysis" AS analysis ON analysis."trackId" = track."id"`,
        columns: [{ sql: Prisma.sql`analysis."tempoBpm"`, isTurned: true }],
        mark: Prisma.sql`COALESCE(floor(analysis."tempoBpm" / 10)::int * 10, -1)`,
        marks: 'tempo',
      };
    case 'played':
    case 'recent': {
      const measure = sort === 'played' ? Prisma.sql`count(*)` : Prisma.sql`max("startedAt")`;
      return {
        join: Prisma.sql`${Prisma.raw(sort === 'played' ? 'LEFT JOIN' : 'JOIN')} (
          SELECT "trackId", ${measure} AS "measure" FROM "Play" WHERE "userId" = ${userId} GROUP BY "trackId"
        ) AS plays ON plays."trackId" = track."id"`,
        columns: [{ sql: Prisma.sql`plays."measure"`, isTurned: true, isDescending: true }],
        mark: Prisma.sql`0`,
        marks: 'none',
      };
    }
  }
}

/** Analysis goes on for hours: what it finds is in the lists that go by it a minute later. */
const ANALYSIS_MS = 60_000;

function orderOf(query: TrackListQuery, userId: string): OrderSource {
  const { offset: _, limit: __, version: ___, direction, sort, ...filter } = query;
  const { join = Prisma.empty, columns, mark, marks } = sortOf(sort, userId);
  const isOwn = sort === 'played' || sort === 'recent' || Boolean(filter.feedback ?? filter.heard);
  const { soundGroupId, tempoFrom, tempoTo, key } = filter;
  const goesBySound =
    sort === 'tempo' || [soundGroupId, tempoFrom, tempoTo, key].some((one) => one !== undefined);
  return {
    key: JSON.stringify(['tracks', sort, direction, filter, isOwn && userId]),
    state: async () =>
      JSON.stringify([
        await libraryState(),
        isOwn && (await listenerState(userId)),
        goesBySound && Math.floor(Date.now() / ANALYSIS_MS),
      ]),
    rows: Prisma.sql`
      SELECT track."id", ${mark} AS "mark" FROM "Track" AS track ${join}
      WHERE ${trackConditions(query, userId)}
      ${orderedBy([...columns, { sql: Prisma.sql`track."id"` }], direction)}`,
    marks,
  };
}

/** Some of the tracks that are there, by their places in the whole list, filtered and sorted as asked. */
export async function findTrackList(query: TrackListQuery, userId: string): Promise<TrackList> {
  const order = await holdOrder(orderOf(query, userId), query.version);
  const ids = idsAt(order, query.offset, query.limit);
  const tracks = await findTracksByIds(ids, userId);
  return {
    version: order.version,
    total: order.total,
    items: ids.flatMap((id) => tracks.get(id) ?? []),
    marks: order.marks,
  };
}
