import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createFolder } from '@tests/factories/create-folder';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  albumPageSchema,
  artistPageSchema,
  searchResultSchema,
  trackPageSchema,
} from '@/domain/contracts/library';
import { nameKey, searchKey } from '@/domain/name-key';
import { database } from '@/infra/database';
import { findAlbum } from '@/server/library/find-album';
import { findAlbums } from '@/server/library/find-albums';
import { findArtist } from '@/server/library/find-artist';
import { findArtists } from '@/server/library/find-artists';
import { findGenres } from '@/server/library/find-genres';
import { findTrack } from '@/server/library/find-track';
import { findTracks } from '@/server/library/find-tracks';
import { searchLibrary } from '@/server/library/search-library';

keepDatabase();

const music: [artist: string, album: string, genre: string, titles: string[]][] = [
  ['Beyoncé', 'Lemonade', 'R&B', ['Hold Up', 'Sorry', 'Freedom']],
  ['Miles Davis', 'Kind of Blue', 'Jazz', ['So What', 'Blue in Green', 'All Blues']],
  ['Björk', 'Homogenic', 'Electronic', ['Jóga', 'Bachelorette']],
  ['The Beatles', 'Revolver', 'Rock', ['Taxman', 'Eleanor Rigby', 'Yellow Submarine', 'Doctor Robert']],
  ['Sigur Rós', 'Ágætis byrjun', 'Electronic', ['Svefn-g-englar']],
  ['Beach House', 'Bloom', 'Rock', ['Myth']],
];

let userId: string;
let yellow: string;

beforeAll(async () => {
  userId = (await createUser()).id;
  const folderId = (await createFolder()).id;
  for (const [name, title, genre, titles] of music) {
    const artist = await createArtist({ name, nameKey: nameKey(name) });
    const album = await createAlbum({
      title,
      titleKey: nameKey(title),
      artistId: artist.id,
      year: 1990 + titles.length,
    });
    for (const [index, track] of titles.entries()) {
      await createTrack({
        folderId,
        artistId: artist.id,
        albumId: album.id,
        title: track,
        trackNumber: index + 1,
        genres: [genre],
        durationMs: 100_000 + 1000 * track.length,
        searchText: [track, name, title].map(searchKey).join(' '),
      });
    }
  }
  yellow = (await database().track.findFirstOrThrow({ where: { title: 'Yellow Submarine' } })).id;
  await createPlay({ userId, trackId: yellow });
  await database().feedback.create({ data: { userId, trackId: yellow, value: 'like' } });
  const gone = await database().track.findFirstOrThrow({ where: { title: 'Taxman' } });
  await database().track.update({ where: { id: gone.id }, data: { missingSince: new Date() } });
});

const query = { sort: 'artist', limit: 50 } as const;
const titles = async (more: object) =>
  (await findTracks({ ...query, ...more }, userId)).items.map(({ title }) => title);

describe('findTracks', () => {
  it('lists what is there by artist, album and number', async () => {
    const page = await findTracks(query, userId);
    expect(trackPageSchema.parse(page).nextCursor).toBeNull();
    expect(page.items.map(({ title }) => title).slice(0, 4)).toEqual([
      'Myth',
      'Eleanor Rigby',
      'Yellow Submarine',
      'Doctor Robert',
    ]);
    expect(page.items.some(({ title }) => title === 'Taxman')).toBe(false);
  });

  it.each(['title', 'artist', 'added', 'played', 'duration', 'tempo'] as const)(
    'gives each track once over the pages sorted by %s',
    async (sort) => {
      const whole = await titles({ sort });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await findTracks({ sort, limit: 3, cursor }, userId);
        seen.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(13);
    },
  );

  it('filters by genre, feedback and words', async () => {
    expect(await titles({ genre: 'Jazz' })).toEqual(['So What', 'Blue in Green', 'All Blues']);
    expect(await titles({ feedback: 'like' })).toEqual(['Yellow Submarine']);
    expect(await titles({ feedback: 'dislike' })).toEqual([]);
    expect(await titles({ q: 'davis BLUE green' })).toEqual(['Blue in Green']);
    expect(await titles({ q: '%' })).toEqual([]);
    expect((await titles({ sort: 'played' }))[0]).toBe('Yellow Submarine');
    expect(await titles({ sort: 'recent' })).toEqual(['Yellow Submarine']);
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await findTracks({ sort: 'title', limit: 2 }, userId);
    const others = [nextCursor!, 'not a cursor', Buffer.from('["a"]').toString('base64url'), ''];
    for (const cursor of others) {
      await expect(findTracks({ sort: 'duration', limit: 2, cursor }, userId)).rejects.toMatchObject({
        code: 'invalid_input',
      });
    }
  });
});

describe('one thing', () => {
  it('a track carries the listener’s own plays and feedback', async () => {
    expect(await findTrack(yellow, userId)).toMatchObject({
      title: 'Yellow Submarine',
      albumTitle: 'Revolver',
      feedback: 'like',
      playCount: 1,
      analysis: null,
    });
    const other = await createUser();
    expect(await findTrack(yellow, other.id)).toMatchObject({ feedback: null, playCount: 0 });
  });

  it('an album has its tracks in order, an artist their albums and tracks', async () => {
    const [album] = (await findAlbums({ sort: 'title', limit: 1 })).items;
    expect(album).toMatchObject({ title: 'Ágætis byrjun', trackCount: 1 });
    const blue = (await findAlbums({ sort: 'title', limit: 50 })).items.find(
      ({ title }) => title === 'Kind of Blue',
    )!;
    expect((await findAlbum(blue.id, userId)).tracks.map(({ title }) => title)).toEqual([
      'So What',
      'Blue in Green',
      'All Blues',
    ]);
    const artist = await findArtist(blue.artist.id, userId);
    expect(artist).toMatchObject({ name: 'Miles Davis', albumCount: 1, trackCount: 3, genres: ['Jazz'] });
    expect(artist.albums.map(({ id }) => id)).toEqual([blue.id]);
    expect(artist.tracks).toHaveLength(3);
  });

  it('is not found when nothing has that id', async () => {
    const nothing = '00000000-0000-7000-8000-000000000000';
    for (const find of [findTrack, findAlbum, findArtist]) {
      await expect(find(nothing, userId)).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

describe('lists of artists, albums and genres', () => {
  it('sort artists by name without article and accents', async () => {
    const page = artistPageSchema.parse(await findArtists({ sort: 'name', limit: 50 }));
    expect(page.items.map(({ name }) => name)).toEqual([
      'Beach House',
      'The Beatles',
      'Beyoncé',
      'Björk',
      'Miles Davis',
      'Sigur Rós',
    ]);
  });

  it('offer first one prominent artist of each genre', async () => {
    const { items } = await findArtists({ sort: 'prominent', limit: 4 });
    expect(new Set(items.map(({ genres }) => genres[0])).size).toBe(4);
  });

  it.each(['title', 'artist', 'added', 'year'] as const)(
    'give each album once over the pages by %s',
    async (sort) => {
      const whole = albumPageSchema.parse(await findAlbums({ sort, limit: 50 })).items.map(({ id }) => id);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await findAlbums({ sort, limit: 2, cursor });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(whole);
      expect(seen).toHaveLength(6);
    },
  );

  it('count genres', async () => {
    const { items } = await findGenres();
    expect(items.map(({ genre, trackCount }) => [genre, trackCount])).toEqual([
      ['Rock', 4],
      ['Electronic', 3],
      ['Jazz', 3],
      ['R&B', 3],
    ]);
    expect(items[1]!.coverUrls).toHaveLength(2);
  });
});

describe('searchLibrary', () => {
  const search = async (q: string) => searchResultSchema.parse(await searchLibrary({ q, limit: 5 }, userId));
  const firstArtist = async (q: string) => (await search(q)).artists[0]?.name;
  const firstTrack = async (q: string) => (await search(q)).tracks[0]?.title;

  it.each([
    ['beyonce', 'Beyoncé'],
    ['bejonse', 'Beyoncé'],
    ['beyonec', 'Beyoncé'],
    ['Beyoncee', 'Beyoncé'],
    ['bjork', 'Björk'],
    ['beatles the', 'The Beatles'],
    ['davis miles', 'Miles Davis'],
    ['milse davs', 'Miles Davis'],
    ['sigur ros', 'Sigur Rós'],
    ['beach', 'Beach House'],
  ])('%s finds %s', async (q, name) => {
    expect(await firstArtist(q)).toBe(name);
  });

  it.each([
    ['yelow submarin', 'Yellow Submarine'],
    ['green blue', 'Blue in Green'],
    ['joga', 'Jóga'],
    ['svefn', 'Svefn-g-englar'],
    ['beatles rigby', 'Eleanor Rigby'],
  ])('%s finds the track %s', async (q, title) => {
    expect(await firstTrack(q)).toBe(title);
  });

  it('puts names that begin as typed first', async () => {
    const names = (await search('bea')).artists.map(({ name }) => name);
    expect(names.slice(0, 2).sort()).toEqual(['Beach House', 'The Beatles']);
  });

  it('finds albums, and nothing for what nothing is called', async () => {
    expect((await search('agaetis')).albums[0]?.title).toBe('Ágætis byrjun');
    const nothing = { artists: [], albums: [], tracks: [] };
    for (const q of ['zzzzqqqq', '%', '___', '!?', "'; DROP TABLE"]) expect(await search(q)).toEqual(nothing);
  });
});
