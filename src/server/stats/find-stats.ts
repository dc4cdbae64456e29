import type { Stats, TopItem } from '@/domain/contracts/stats';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import type { SessionUser } from '../accounts/find-session-user';
import { coverUrl } from '../library/cover-url';
import { findArtistsByIds } from '../library/find-artists-by-ids';
import { heardBy } from './heard';

const SHOWN = 10;

type Album = {
  id: string;
  title: string;
  artist: string;
  coverHash: string | null;
  coverColor: string | null;
};
type Amounts = { plays: number; ms: number };
type Row = {
  years: number[];
  total: Stats['total'];
  days: Stats['days'];
  months: Omit<Stats['months'][number], 'genres'>[];
  monthGenres: { month: string; genre: string; ms: number }[];
  hours: Stats['hours'];
  streak: Stats['streak'];
  artists: (Amounts & { id: string | null; name: string })[];
  albums: (Amounts & { album: Album })[];
  songs: (Amounts & { id: string | null; name: string; artist: string; album: Album | null })[];
};

/**
 * What a listener heard in a year of their calendar, or ever. One question to the database, so that it goes over the plays
 * once: 300,000 of them take about a second.
 */
export async function findStats(
  { id: userId, timeZone }: Pick<SessionUser, 'id' | 'timeZone'>,
  year: number | null,
): Promise<Stats> {
  const [row] = await database().$queryRaw<[Row]>`
    WITH ${heardBy(userId, timeZone)},
    first_song AS MATERIALIZED (SELECT song, min(at) AS at FROM heard WHERE NOT skipped GROUP BY song),
    first_artist AS (SELECT s."artistKey", min(f.at) AS at FROM first_song f JOIN songs s USING (song) GROUP BY 1),
    within AS (SELECT * FROM heard WHERE ${isWithin(year)}),
    by_day AS MATERIALIZED (
      SELECT at::date AS day, (count(*) FILTER (WHERE NOT skipped))::int AS plays, sum(ms)::float8 AS ms,
        (count(*) FILTER (WHERE NOT skipped AND discover))::int AS "fromDiscover"
      FROM within GROUP BY 1),
    by_month_and_song AS MATERIALIZED (
      SELECT date_trunc('month', at) AS month, song, (count(*) FILTER (WHERE NOT skipped))::int AS plays,
        sum(ms)::float8 AS ms
      FROM within GROUP BY 1, 2),
    by_song AS MATERIALIZED (
      SELECT song, sum(plays)::int AS plays, sum(ms)::float8 AS ms FROM by_month_and_song GROUP BY song),
    months AS (
      SELECT ${monthOf(Prisma.sql`day`)} AS month, sum(plays)::int AS plays, sum(ms)::float8 AS ms,
        sum("fromDiscover")::int AS "fromDiscover"
      FROM by_day GROUP BY 1),
    new_songs AS (
      SELECT ${monthOf(Prisma.sql`at`)} AS month, count(*)::int AS "firstOfSong" FROM first_song GROUP BY 1),
    new_artists AS (
      SELECT ${monthOf(Prisma.sql`at`)} AS month, count(*)::int AS "firstOfArtist" FROM first_artist GROUP BY 1)
    SELECT
      (SELECT ${list(Prisma.sql`year`, Prisma.sql`year DESC`)} FROM (
        SELECT extract(year FROM start)::int AS year
        FROM (SELECT DISTINCT date_trunc('year', at) AS start FROM heard WHERE NOT skipped) y) years) AS "years",
      (SELECT to_jsonb(t) FROM (
        SELECT coalesce(sum(b.plays), 0)::int AS plays, coalesce(sum(b.ms), 0)::float8 AS ms,
          (count(*) FILTER (WHERE b.plays > 0))::int AS songs,
          (count(DISTINCT s."artistKey") FILTER (WHERE b.plays > 0))::int AS artists,
          (SELECT count(*)::int FROM by_day WHERE plays > 0) AS days,
          coalesce(sum(b.plays) FILTER (WHERE s."trackId" IS NOT NULL), 0)::int AS "inLibrary"
        FROM by_song b JOIN songs s USING (song)) t) AS "total",
      (SELECT ${list(Prisma.sql`jsonb_build_object('day', d.day, 'plays', d.plays, 'ms', d.ms)`, Prisma.sql`d.day`)}
        FROM by_day d WHERE ${year}::int IS NOT NULL) AS "days",
      (SELECT ${list(Prisma.sql`to_jsonb(m)`, Prisma.sql`m.month`)} FROM (
        SELECT months.*, coalesce("firstOfSong", 0) AS "firstOfSong", coalesce("firstOfArtist", 0) AS "firstOfArtist"
        FROM months LEFT JOIN new_songs USING (month) LEFT JOIN new_artists USING (month)) m) AS "months",
      (SELECT ${list(Prisma.sql`to_jsonb(g)`, Prisma.sql`g.month, g.ms DESC, g.genre`)} FROM (
        SELECT ${monthOf(Prisma.sql`b.month`)} AS month, genre, sum(b.ms / cardinality(s."genres"))::float8 AS ms
        FROM by_month_and_song b JOIN songs s USING (song), unnest(s."genres") AS genre
        GROUP BY b.month, genre) g) AS "monthGenres",
      (SELECT ${list(Prisma.sql`to_jsonb(h)`, Prisma.sql`h.weekday, h.hour`)} FROM (
        SELECT extract(isodow FROM at)::int AS weekday, extract(hour FROM at)::int AS hour, sum(ms)::float8 AS ms
        FROM within GROUP BY 1, 2) h) AS "hours",
      (SELECT to_jsonb(r) FROM (
        SELECT count(*)::int AS days, min(day) AS "from", max(day) AS "to"
        FROM (SELECT day, day - (row_number() OVER (ORDER BY day))::int AS run FROM by_day WHERE plays > 0) runs
        GROUP BY run ORDER BY 1 DESC, 3 DESC LIMIT 1) r) AS "streak",
      (SELECT ${list(Prisma.sql`to_jsonb(a)`, mostHeard(Prisma.sql`a.name`))} FROM (
        SELECT min(s."artistId") AS id, min(s."artist") AS name, sum(b.plays)::int AS plays, sum(b.ms)::float8 AS ms
        FROM by_song b JOIN songs s USING (song) GROUP BY s."artistKey" HAVING sum(b.plays) > 0
        ORDER BY plays DESC, ms DESC, name LIMIT ${SHOWN}) a) AS "artists",
      (SELECT ${list(Prisma.sql`to_jsonb(a)`, mostHeard(Prisma.sql`a.album->>'title'`))} FROM (
        SELECT ${albumColumns} AS album, t.plays, t.ms FROM (
          SELECT s."albumId", sum(b.plays)::int AS plays, sum(b.ms)::float8 AS ms
          FROM by_song b JOIN songs s USING (song) WHERE s."albumId" IS NOT NULL
          GROUP BY s."albumId" HAVING sum(b.plays) > 0 ORDER BY plays DESC, ms DESC, s."albumId" LIMIT ${SHOWN}) t
        JOIN "Album" al ON al."id" = t."albumId" JOIN "Artist" ar ON ar."id" = al."artistId") a) AS "albums",
      (SELECT ${list(Prisma.sql`to_jsonb(t)`, mostHeard(Prisma.sql`t.name`))} FROM (
        SELECT s."trackId" AS id, s."title" AS name, s."artist", b.plays, b.ms,
          CASE WHEN al."id" IS NOT NULL THEN ${albumColumns} END AS album
        FROM (SELECT * FROM by_song WHERE plays > 0 ORDER BY plays DESC, ms DESC, song LIMIT ${SHOWN}) b
        JOIN songs s USING (song) LEFT JOIN "Album" al ON al."id" = s."albumId"
        LEFT JOIN "Artist" ar ON ar."id" = al."artistId") t) AS "songs"`;
  return describe(row, year);
}

/** Whether a moment, `at`, is in the year asked for. */
const isWithin = (year: number | null) =>
  year === null
    ? Prisma.sql`TRUE`
    : Prisma.sql`at >= make_date(${year}::int, 1, 1) AND at < make_date(${year + 1}::int, 1, 1)`;
const monthOf = (moment: Prisma.Sql) => Prisma.sql`to_char(${moment}, 'YYYY-MM')`;
const list = (item: Prisma.Sql, order: Prisma.Sql) =>
  Prisma.sql`coalesce(jsonb_agg(${item} ORDER BY ${order}), '[]')`;
const mostHeard = (name: Prisma.Sql) => Prisma.sql`plays DESC, ms DESC, ${name}`;
const albumColumns = Prisma.sql`jsonb_build_object('id', al."id", 'title', al."title", 'artist', ar."name",
  'coverHash', al."coverHash", 'coverColor', al."coverColor")`;

async function describe(row: Row, year: number | null): Promise<Stats> {
  const known = await findArtistsByIds(row.artists.flatMap(({ id }) => id ?? []));
  const genresOf = new Map<string, { genre: string; ms: number }[]>();
  const sums = new Map<string, number>();
  for (const { month, genre, ms } of row.monthGenres) {
    genresOf.set(month, [...(genresOf.get(month) ?? []), { genre, ms }]);
    sums.set(genre, (sums.get(genre) ?? 0) + ms);
  }
  return {
    years: row.years,
    year,
    total: row.total,
    days: row.days,
    months: row.months.map((month) => ({ ...month, genres: genresOf.get(month.month) ?? [] })),
    hours: row.hours,
    streak: row.streak,
    artists: row.artists.map((artist) => ({
      ...artist,
      artist: null,
      coverUrl: known.get(artist.id ?? '')?.coverUrl ?? null,
      coverColor: known.get(artist.id ?? '')?.coverColor ?? null,
    })),
    albums: row.albums.map(({ album, plays, ms }) => ({
      id: album.id,
      name: album.title,
      artist: album.artist,
      ...coverOf(album),
      plays,
      ms,
    })),
    songs: row.songs.map(({ album, ...song }) => ({ ...song, ...coverOf(album) })),
    genres: [...sums].map(([genre, ms]) => ({ genre, ms })).sort((x, y) => y.ms - x.ms),
  };
}

const coverOf = (album: Album | null): Pick<TopItem, 'coverUrl' | 'coverColor'> => ({
  coverUrl: album && coverUrl(album),
  coverColor: album?.coverColor ?? null,
});
