import type { Track } from '@/domain/contracts/library';
import type { Unfinished } from '@/domain/contracts/unfinished';
import { type GoingOn, goOnIn, type ListPlay } from '@/domain/listening-pass';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { coverUrl } from '../library/cover-url';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { visibleTo } from '../playlists/hold-playlist';
import { findPlaces, type Place } from './find-places';

const dayMs = 86_400_000;
/** What was left longer ago is not left off, but left. */
const longestDays = 45;
/** The latest plays of those days: more lists than that are nobody's to continue. */
const mostPlays = 2000;
const shown = 12;
const covers = 3;

/** A list that was played from; a track by itself is a list of one. */
interface PlayedList {
  kind: Unfinished['kind'];
  id: string;
  heardAt: Date;
  /** The latest first. */
  plays: ListPlay[];
}

/**
 * Albums, playlists, and long tracks that are of no album, which a listener left off in the middle, the last heard first. Smart
 * playlists are none: what is in them is found anew each time.
 */
export async function findUnfinished(userId: string, now: Date): Promise<{ items: Unfinished[] }> {
  const since = new Date(now.getTime() - longestDays * dayMs);
  const [played, places] = await Promise.all([findPlayedLists(userId, since), findPlaces(userId)]);
  const placeOf = new Map(places.map((place) => [place.trackId, place]));
  const lists = withPlaces(played, places);
  const contents = await findContents(lists, userId);
  const begun = lists
    .flatMap(({ kind, id, plays }) => {
      const list = contents.get(`${kind}/${id}`);
      const goingOn = list ? goOnIn(list.trackIds, plays) : null;
      const positionMs = (goingOn && placeOf.get(goingOn.trackId)?.positionMs) ?? 0;
      const isMore = list && (list.trackIds.length > 1 || positionMs > 0);
      return isMore && goingOn ? [{ kind, id, list, goingOn, positionMs }] : [];
    })
    // One place is gone on from in one list, the last that was heard there.
    .filter(({ goingOn, positionMs }, index, all) => {
      const first = all.findIndex((other) => other.goingOn.trackId === goingOn.trackId);
      return positionMs === 0 || first === index;
    })
    .slice(0, shown);
  const tracks = await findTracksByIds(
    begun.flatMap(({ list, goingOn }) => [goingOn.trackId, ...list.trackIds.slice(0, covers)]),
    userId,
  );
  return { items: begun.flatMap((one) => toUnfinished(one, tracks) ?? []) };
}

interface Begun {
  kind: PlayedList['kind'];
  id: string;
  list: Content;
  goingOn: GoingOn;
  positionMs: number;
}

function toUnfinished(
  { kind, id, list, goingOn, positionMs }: Begun,
  tracks: ReadonlyMap<string, Track>,
): Unfinished | null {
  const next = tracks.get(goingOn.trackId);
  if (!next) return null;
  const inIt = list.trackIds.slice(0, covers).flatMap((trackId) => tracks.get(trackId)?.coverUrl ?? []);
  return {
    kind,
    id,
    title: list.title,
    coverUrls: list.coverUrl ? [list.coverUrl] : [...new Set(inIt)],
    next,
    positionMs,
    left: goingOn.left,
    trackCount: list.trackIds.length,
  };
}

async function findPlayedLists(userId: string, since: Date): Promise<PlayedList[]> {
  const rows = await database().$queryRaw<
    { kind: PlayedList['kind']; id: string; trackId: string; startedAt: Date; outcome: string }[]
  >`
    SELECT "source"->>'kind' AS "kind", "source"->>'id' AS "id", "trackId", "startedAt", "outcome"
    FROM "Play"
    WHERE "userId" = ${userId} AND "startedAt" >= ${since}
      AND "source"->>'kind' IN ('album', 'playlist')
      AND "source"->>'id' ~ '^[0-9a-f-]{36}$'
    ORDER BY "startedAt" DESC, "id"
    LIMIT ${mostPlays}`;
  const lists = new Map<string, PlayedList>();
  for (const { kind, id, trackId, startedAt, outcome } of rows) {
    const list = lists.get(`${kind}/${id}`) ?? { kind, id, heardAt: startedAt, plays: [] };
    list.plays.push({ trackId, isPartial: outcome === 'partial' });
    lists.set(`${kind}/${id}`, list);
  }
  return [...lists.values()];
}

/**
 * A place within a track is a play of its album, or of itself, that is not over: of an audiobook nothing else may be known, as a play is told
 * when it ends.
 */
function withPlaces(played: readonly PlayedList[], places: readonly Place[]): PlayedList[] {
  const lists = new Map(played.map((list) => [`${list.kind}/${list.id}`, list]));
  for (const { albumId, trackId, heardAt } of places.toReversed()) {
    const [kind, id] = albumId ? (['album', albumId] as const) : (['track', trackId] as const);
    const list = lists.get(`${kind}/${id}`);
    if (list && list.heardAt > heardAt) continue;
    const plays = [{ trackId, isPartial: true }, ...(list?.plays ?? [])];
    lists.set(`${kind}/${id}`, { kind, id, heardAt, plays });
  }
  return [...lists.values()].sort((a, b) => b.heardAt.getTime() - a.heardAt.getTime());
}

interface Content {
  title: string;
  /** Its own. */
  coverUrl: string | null;
  trackIds: string[];
}

/** What is in the lists by now, of those that are still there and shown to the listener. */
async function findContents(lists: readonly PlayedList[], userId: string): Promise<Map<string, Content>> {
  const idsOf = (kind: PlayedList['kind']) => lists.filter((list) => list.kind === kind).map(({ id }) => id);
  const db = database();
  const [albums, playlists, tracks] = await Promise.all([
    db.album.findMany({
      where: { id: { in: idsOf('album') } },
      select: {
        id: true,
        title: true,
        coverHash: true,
        tracks: {
          where: { missingSince: null },
          orderBy: [
            { discNumber: { sort: 'asc', nulls: 'first' } },
            { trackNumber: { sort: 'asc', nulls: 'last' } },
            { relativePath: 'asc' },
          ],
          select: { id: true },
        },
      },
    }),
    db.playlist.findMany({
      where: { id: { in: idsOf('playlist') }, rules: { equals: Prisma.DbNull }, ...visibleTo(userId) },
      select: {
        id: true,
        name: true,
        entries: {
          where: { removedAt: null, track: { missingSince: null } },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: { trackId: true },
        },
      },
    }),
    db.track.findMany({
      where: { id: { in: idsOf('track') }, missingSince: null },
      select: { id: true, title: true },
    }),
  ]);
  return new Map<string, Content>([
    ...albums.map((album): [string, Content] => [
      `album/${album.id}`,
      { title: album.title, coverUrl: coverUrl(album), trackIds: album.tracks.map(({ id }) => id) },
    ]),
    ...playlists.map(({ id, name, entries }): [string, Content] => [
      `playlist/${id}`,
      { title: name, coverUrl: null, trackIds: entries.map(({ trackId }) => trackId) },
    ]),
    ...tracks.map(({ id, title }): [string, Content] => [
      `track/${id}`,
      { title, coverUrl: null, trackIds: [id] },
    ]),
  ]);
}
