import { randomUUID } from 'node:crypto';
import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { afterAll, expect, test } from 'vitest';
import { statsSchema } from '@/domain/contracts/stats';
import { localDay } from '@/domain/local-day';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { findStats } from '@/server/stats/find-stats';
import { TYPICAL_SONG_MS } from '@/server/stats/heard';
import { bringHistory, lastfmCsv } from '../history/bring-history';

afterAll(closeQueues);

/** Clocks that go forward, backward, and are a day ahead. */
const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'];
const hourMs = 3_600_000;

type Heard = {
  at: Date;
  ms: number;
  skipped: boolean;
  discover: boolean;
  title: string;
  artist: string;
  album: string | null;
  genres: string[];
};

/** Plays of two years at random moments, and listens elsewhere of songs the library has not. */
async function listen(userId: string, seed: string): Promise<Heard[]> {
  const rng = createRng(seed);
  const tracks: { id: string; title: string; artist: string; album: string; genres: string[] }[] = [];
  for (let a = 0; a < 4; a++) {
    const artist = await createArtist({ name: `Band ${a}`, nameKey: `band ${a}` });
    const album = await createAlbum({ artistId: artist.id, title: `Record ${a}`, titleKey: `record ${a}` });
    for (let t = 0; t < 3; t++) {
      const genres = [['Folk'], ['Folk', 'Dub'], []][t]!;
      const title = `Piece ${a}${t}`;
      const { id } = await createTrack({ artistId: artist.id, albumId: album.id, title, genres });
      tracks.push({ id, title, artist: artist.name, album: album.title, genres });
    }
  }
  const moment = () =>
    new Date(Date.UTC(2024, 9, 1) + Math.floor(rng() * 10_000) * hourMs + Math.floor(rng() * hourMs));
  const heard: Heard[] = [];
  for (let k = 0; k < 600; k++) {
    const track = tracks[Math.floor(rng() ** 2 * tracks.length)]!;
    const at = moment();
    const [ms, skipped, discover] = [Math.floor(rng() * 240_000), rng() < 0.2, rng() < 0.3];
    await database().play.create({
      data: {
        id: randomUUID(),
        userId,
        trackId: track.id,
        startedAt: at,
        msPlayed: ms,
        outcome: skipped ? 'skip' : 'complete',
        source: discover ? { kind: 'discover', id: '2024-W50' } : undefined,
      },
    });
    heard.push({ ...track, at, ms, skipped, discover });
  }
  const elsewhere = Array.from({ length: 80 }, (_, k) => ({
    artist: k % 2 ? 'Band 0' : 'Stranger',
    title: `Lost ${k % 5}`,
    at: Math.floor(moment().getTime() / 1000) * 1000,
  }));
  await bringHistory(userId, lastfmCsv(elsewhere));
  for (const { artist, title, at } of elsewhere) {
    heard.push({
      at: new Date(at),
      ms: TYPICAL_SONG_MS,
      skipped: false,
      discover: false,
      title,
      artist,
      album: null,
      genres: [],
    });
  }
  return heard;
}

const sumBy = <T>(items: readonly T[], key: (item: T) => string, value: (item: T) => number) => {
  const sums: Record<string, number> = {};
  for (const item of items) sums[key(item)] = (sums[key(item)] ?? 0) + value(item);
  return sums;
};
const whole = (sums: Record<string, number>) =>
  Object.fromEntries(Object.entries(sums).map(([key, value]) => [key, Math.round(value)]));

test.each(zones)('a year and all time in %s are what counting one by one gives', async (timeZone) => {
  const user = await createUser({ timeZone });
  const all = (await listen(user.id, timeZone)).sort((a, b) => Number(a.at) - Number(b.at));
  await createUser();
  const dayOf = ({ at }: Heard) => localDay(at, timeZone);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    hourCycle: 'h23',
    weekday: 'short',
  });
  const hourOf = ({ at }: Heard) => {
    const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday!) + 1;
    return `${weekday}/${Number(parts.hour)}`;
  };
  const songs = new Set<string>();
  const artists = new Set<string>();
  const firsts = new Map<Heard, { song: boolean; artist: boolean }>();
  for (const one of all.filter(({ skipped }) => !skipped)) {
    firsts.set(one, { song: !songs.has(`${one.artist}/${one.title}`), artist: !artists.has(one.artist) });
    songs.add(`${one.artist}/${one.title}`);
    artists.add(one.artist);
  }
  for (const year of [null, 2024, 2025, 2019]) {
    const heard = all.filter((one) => year === null || dayOf(one).startsWith(String(year)));
    const plays = heard.filter(({ skipped }) => !skipped);
    const stats = await findStats({ id: user.id, timeZone }, year);
    expect(statsSchema.parse(stats)).toEqual(stats);
    expect(stats.years).toEqual([2025, 2024]);
    expect(stats.total).toEqual({
      plays: plays.length,
      ms: heard.reduce((sum, { ms }) => sum + ms, 0),
      songs: new Set(plays.map(({ artist, title }) => `${artist}/${title}`)).size,
      artists: new Set(plays.map(({ artist }) => artist)).size,
      days: new Set(plays.map(dayOf)).size,
      inLibrary: plays.filter(({ album }) => album !== null).length,
    });
    const days = year === null ? {} : sumBy(heard, dayOf, ({ ms }) => ms);
    expect(Object.fromEntries(stats.days.map(({ day, ms }) => [day, ms]))).toEqual(days);
    const months = sumBy(
      heard,
      (one) => dayOf(one).slice(0, 7),
      () => 0,
    );
    expect(stats.months.map(({ month }) => month)).toEqual(Object.keys(months).sort());
    for (const {
      month,
      plays: monthPlays,
      firstOfSong,
      firstOfArtist,
      fromDiscover,
      genres,
    } of stats.months) {
      const own = heard.filter((one) => dayOf(one).startsWith(month));
      const heardOut = own.filter(({ skipped }) => !skipped);
      expect(monthPlays).toBe(heardOut.length);
      expect(firstOfSong).toBe(heardOut.filter((one) => firsts.get(one)!.song).length);
      expect(firstOfArtist).toBe(heardOut.filter((one) => firsts.get(one)!.artist).length);
      expect(fromDiscover).toBe(heardOut.filter(({ discover }) => discover).length);
      const parts = own.flatMap(({ genres: of, ms }) => of.map((genre) => ({ genre, ms: ms / of.length })));
      expect(whole(Object.fromEntries(genres.map(({ genre, ms }) => [genre, ms])))).toEqual(
        whole(
          sumBy(
            parts,
            ({ genre }) => genre,
            ({ ms }) => ms,
          ),
        ),
      );
    }
    expect(
      Object.fromEntries(stats.hours.map(({ weekday, hour, ms }) => [`${weekday}/${hour}`, ms])),
    ).toEqual(sumBy(heard, hourOf, ({ ms }) => ms));
    const ranked = sumBy(
      plays,
      ({ artist }) => artist,
      () => 1,
    );
    expect(stats.artists.map(({ name, plays: count }) => [name, count])).toEqual(
      stats.artists.map(({ name }) => [name, ranked[name]]),
    );
    expect(stats.artists.map(({ plays: count }) => count)).toEqual(
      Object.values(ranked).sort((a, b) => b - a),
    );
    const records = sumBy(
      plays.filter(({ album }) => album),
      ({ album }) => album!,
      () => 1,
    );
    expect(Object.fromEntries(stats.albums.map(({ name, plays: count }) => [name, count]))).toEqual(records);
    const pieces = Object.values(
      sumBy(
        plays,
        ({ artist, title }) => `${artist}/${title}`,
        () => 1,
      ),
    );
    expect(stats.songs.map(({ plays: count }) => count)).toEqual(pieces.sort((a, b) => b - a).slice(0, 10));
    expect(stats.streak?.days ?? 0).toBe(longestRun([...new Set(plays.map(dayOf))].sort()));
  }
});

function longestRun(days: readonly string[]): number {
  let longest = 0;
  let run = 0;
  for (const [k, day] of days.entries()) {
    const isNext = k > 0 && Date.parse(day) - Date.parse(days[k - 1]!) === 24 * hourMs;
    run = isNext ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

test('a listener without plays has no years', async () => {
  const user = await createUser();
  const stats = await findStats({ id: user.id, timeZone: 'UTC' }, null);
  expect(stats).toMatchObject({
    years: [],
    months: [],
    streak: null,
    artists: [],
    total: { plays: 0, ms: 0 },
  });
});
