import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createFolder } from '@tests/factories/create-folder';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  albumListQuerySchema,
  artistListQuerySchema,
  trackListQuerySchema,
} from '@/domain/contracts/library-lists';
import { nameKey, searchKey } from '@/domain/name-key';
import { database } from '@/infra/database';
import { findYears } from '@/server/library/find-years';
import { findAlbumList } from '@/server/library/lists/find-album-list';
import { findArtistList } from '@/server/library/lists/find-artist-list';
import { findTrackList } from '@/server/library/lists/find-track-list';

keepDatabase();

const music: [artist: string, album: string, year: number | null, titles: string[]][] = [
  ['Beyoncé', 'Lemonade', 2016, ['Hold Up', 'Sorry', 'Freedom']],
  ['Miles Davis', 'Kind of Blue', 1959, ['So What', 'All Blues']],
  ['The Beatles', 'Revolver', 1966, ['Taxman', 'Eleanor Rigby']],
  ['Sigur Rós', 'Takk', null, ['Glósóli']],
];

let userId: string;
const ids = new Map<string, string>();

beforeAll(async () => {
  userId = (await createUser()).id;
  const folderId = (await createFolder()).id;
  for (const [name, title, year, titles] of music) {
    const artist = await createArtist({ name, nameKey: nameKey(name) });
    const album = await createAlbum({ title, titleKey: nameKey(title), artistId: artist.id, year });
    for (const [index, track] of titles.entries()) {
      const { id } = await createTrack({
        folderId,
        artistId: artist.id,
        albumId: album.id,
        title: track,
        year,
        trackNumber: index + 1,
        durationMs: 100_000 * (index + 1),
        searchText: [track, name, title].map(searchKey).join(' '),
      });
      ids.set(track, id);
    }
  }
  await database().trackAnalysis.create({
    data: { trackId: ids.get('Sorry')!, modelVersion: 'made', tempoBpm: 65, key: 9, mode: 'minor' },
  });
  await database().trackAnalysis.create({
    data: { trackId: ids.get('Taxman')!, modelVersion: 'made', tempoBpm: 133, key: 2, mode: 'major' },
  });
});

const tracks = (query: Record<string, unknown> = {}) =>
  findTrackList(trackListQuerySchema.parse(query), userId);
const titles = async (query: Record<string, unknown>) =>
  (await tracks(query)).items.map(({ title }) => title);

describe('tracks by their places', () => {
  test('any part of the list can be asked for, and is cut from the whole', async () => {
    const whole = await titles({ sort: 'title' });
    expect(whole).toEqual([
      'All Blues',
      'Eleanor Rigby',
      'Freedom',
      'Glósóli',
      'Hold Up',
      'So What',
      'Sorry',
      'Taxman',
    ]);
    const { total, items } = await tracks({ sort: 'title', offset: 5, limit: 2 });
    expect(total).toBe(8);
    expect(items.map(({ title }) => title)).toEqual(whole.slice(5, 7));
    expect(await titles({ sort: 'title', offset: 8 })).toEqual([]);
  });

  test('marks say where each letter begins', async () => {
    const { marks } = await tracks({ sort: 'artist' });
    expect(marks).toEqual([
      { label: 'B', offset: 0 },
      { label: 'M', offset: 5 },
      { label: 'S', offset: 7 },
    ]);
  });

  test('within an album the first track stays first, whichever way the list goes', async () => {
    expect((await titles({ sort: 'year' })).slice(0, 3)).toEqual(['Hold Up', 'Sorry', 'Freedom']);
    expect((await titles({ sort: 'year', direction: 'asc' })).slice(0, 2)).toEqual(['So What', 'All Blues']);
    expect((await titles({ sort: 'year', direction: 'asc' })).at(-1)).toBe('Glósóli');
    expect((await titles({ sort: 'artist', direction: 'desc' }))[0]).toBe('Glósóli');
    expect((await titles({ sort: 'album', direction: 'desc' })).slice(0, 2)).toEqual(['Glósóli', 'Taxman']);
  });

  test('tempo, key and length, what is unknown last either way', async () => {
    expect((await titles({ sort: 'tempo' })).slice(0, 2)).toEqual(['Sorry', 'Taxman']);
    expect((await titles({ sort: 'tempo', direction: 'desc' })).slice(0, 2)).toEqual(['Taxman', 'Sorry']);
    expect((await titles({ sort: 'duration', direction: 'desc' }))[0]).toBe('Freedom');
    expect(await titles({ key: '8A' })).toEqual(['Sorry']);
    expect(await titles({ tempoFrom: 100, tempoTo: 140 })).toEqual(['Taxman']);
  });

  test('words and years narrow it down', async () => {
    expect(await titles({ q: 'beatles', sort: 'title' })).toEqual(['Eleanor Rigby', 'Taxman']);
    expect(await titles({ yearFrom: 1950, yearTo: 1959, sort: 'title' })).toEqual(['All Blues', 'So What']);
  });

  test('what the listener plays and likes shows when the list is opened again, for them alone', async () => {
    expect(await titles({ heard: 'yes' })).toEqual([]);
    expect((await tracks({ heard: 'no' })).total).toBe(8);
    const trackId = ids.get('So What')!;
    await createPlay({ userId, trackId });
    await database().feedback.create({ data: { userId, trackId, value: 'like' } });
    expect(await titles({ heard: 'yes' })).toEqual(['So What']);
    expect((await tracks({ heard: 'no' })).total).toBe(7);
    expect((await titles({ sort: 'played' }))[0]).toBe('So What');
    expect(await titles({ sort: 'recent' })).toEqual(['So What']);
    expect(await titles({ feedback: 'like' })).toEqual(['So What']);
    const other = (await createUser()).id;
    expect((await findTrackList(trackListQuerySchema.parse({ feedback: 'like' }), other)).total).toBe(0);
  });

  test('who has opened a list finds its places as they were; who opens it anew finds what came', async () => {
    const opened = await tracks({ sort: 'title' });
    const artist = await createArtist({ name: 'Air', nameKey: 'air' });
    const folderId = (await database().libraryFolder.findFirstOrThrow()).id;
    const { id } = await createTrack({
      title: 'Alone in Kyoto',
      folderId,
      artistId: artist.id,
      albumId: null,
      searchText: 'alone in kyoto air',
    });
    const further = await tracks({ sort: 'title', offset: 1, limit: 1, version: opened.version });
    expect(further).toMatchObject({ version: opened.version, total: 8, items: [{ title: 'Eleanor Rigby' }] });
    const anew = await tracks({ sort: 'title', offset: 1, limit: 1 });
    expect(anew).toMatchObject({ total: 9, items: [{ title: 'Alone in Kyoto' }] });
    expect(anew.version).not.toBe(opened.version);
    // Nobody knows the old places any more: the answer says so.
    const late = await tracks({ sort: 'title', offset: 1, limit: 1, version: opened.version });
    expect(late.version).toBe(anew.version);
    await database().track.update({ where: { id }, data: { missingSince: new Date() } });
    expect((await tracks({ sort: 'title' })).total).toBe(8);
  });

  test('many who open a list at once are given the same', async () => {
    const lists = await Promise.all(Array.from({ length: 12 }, () => tracks({ sort: 'added' })));
    expect(new Set(lists.map(({ version }) => version)).size).toBe(1);
  });
});

test('albums by artist, year and words', async () => {
  const albums = async (query: Record<string, unknown>) =>
    (await findAlbumList(albumListQuerySchema.parse(query))).items.map(({ title }) => title);
  expect(await albums({})).toEqual(['Revolver', 'Lemonade', 'Kind of Blue', 'Takk']);
  expect(await albums({ sort: 'year' })).toEqual(['Lemonade', 'Revolver', 'Kind of Blue', 'Takk']);
  expect(await albums({ yearFrom: 1960, yearTo: 1969 })).toEqual(['Revolver']);
  expect(await albums({ q: 'blue' })).toEqual(['Kind of Blue']);
  expect(await albums({ sort: 'title', offset: 1, limit: 1 })).toEqual(['Lemonade']);
});

test('artists by name and by how much there is of them', async () => {
  const artists = async (query: Record<string, unknown>) =>
    (await findArtistList(artistListQuerySchema.parse(query))).items.map(({ name }) => name);
  expect(await artists({})).toEqual(['The Beatles', 'Beyoncé', 'Miles Davis', 'Sigur Rós']);
  expect((await artists({ sort: 'tracks' }))[0]).toBe('Beyoncé');
  expect(await artists({ q: 'sigur' })).toEqual(['Sigur Rós']);
});

test('years, the newest first, with how much is of each', async () => {
  const { items } = await findYears();
  expect(items.map(({ year, albumCount, trackCount }) => [year, albumCount, trackCount])).toEqual([
    [2016, 1, 3],
    [1966, 1, 2],
    [1959, 1, 2],
  ]);
  expect(items[0]!.coverUrls).toHaveLength(1);
});
