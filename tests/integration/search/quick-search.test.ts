import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, expect, it } from 'vitest';
import { nameKey, searchKey } from '@/domain/name-key';
import { database } from '@/infra/database';
import { changePlaylist } from '@/server/playlists/change-playlist';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { quickSearch } from '@/server/search/quick-search';

keepDatabase();
let userId: string;
let other: string;

async function addAlbum(artistName: string, albumTitle: string, titles: string[]): Promise<string[]> {
  const key = nameKey(artistName);
  const artist =
    (await database().artist.findUnique({ where: { nameKey: key } })) ??
    (await createArtist({ name: artistName, nameKey: key }));
  const album = await createAlbum({ title: albumTitle, titleKey: nameKey(albumTitle), artistId: artist.id });
  const ids = [];
  for (const title of titles) {
    const searchText = [title, artistName, albumTitle].map(searchKey).join(' ');
    ids.push((await createTrack({ artistId: artist.id, albumId: album.id, title, searchText })).id);
  }
  return ids;
}

beforeAll(async () => {
  userId = (await createUser()).id;
  other = (await createUser({ name: 'Bob' })).id;
  await addAlbum('Björk', 'Homogenic', ['Jóga', 'Hunter', 'Unravel']);
  await addAlbum('Sigur Rós', 'Ágætis byrjun', ['Svefn-g-englar', 'Starálfur']);
  await addAlbum('The Beatles', 'Abbey Road', ['Come Together', 'Something']);
  await addAlbum('Air', 'Moon Safari', ['La femme d’argent', 'Sexy Boy', 'Talisman']);
  await addAlbum('Airbag', 'Identity', ['No Escape', 'Safari Moon', '100%']);
  await addAlbum('Fresh Air', 'Moonlight', ['Moon Song', 'Moon Tune']);
  const [gone] = await addAlbum('Gone Band', 'Gone Album', ['Gone Song']);
  await database().track.update({ where: { id: gone! }, data: { missingSince: new Date() } });
});

const find = async (q: string, limit = 6, who = userId) => {
  const { items } = await quickSearch({ q, limit }, who);
  return items.map(({ kind, title }) => `${kind} ${title}`);
};

it('puts the very name first, then beginnings, then words', async () => {
  expect((await find('air')).slice(0, 3)).toEqual(['artist Air', 'artist Airbag', 'artist Fresh Air']);
  expect((await find('moon safari'))[0]).toBe('album Moon Safari');
});

it('answers from the first letter on, without regard to accents, case and the article', async () => {
  expect((await find('b'))[0]).toBe('artist Björk');
  expect((await find('BJ'))[0]).toBe('artist Björk');
  expect((await find('beatles'))[0]).toBe('artist The Beatles');
  expect((await find('the beatles'))[0]).toBe('artist The Beatles');
  expect((await find('agaetis'))[0]).toBe('album Ágætis byrjun');
  expect((await find('ros'))[0]).toBe('artist Sigur Rós');
});

it('finds a track by what stands beside it, in any order', async () => {
  expect((await find('bjork jog'))[0]).toBe('track Jóga');
  expect((await find('homogenic hunter'))[0]).toBe('track Hunter');
});

it.each([
  ['bjrok', 'artist Björk'],
  ['beetles', 'artist The Beatles'],
  ['homogeinc', 'album Homogenic'],
  ['svefn g englra', 'track Svefn-g-englar'],
  ['abby raod', 'album Abbey Road'],
])('forgives typing errors: %s', async (typed, wanted) => {
  expect((await find(typed))[0]).toBe(wanted);
});

it('weighs what is alike by what the listener plays, not by what others do', async () => {
  const tracks = await database().track.findMany({ where: { title: { startsWith: 'Moon ' } } });
  const [song, tune] = ['Moon Song', 'Moon Tune'].map((title) => tracks.find((one) => one.title === title)!);
  const { id: listener } = await createUser();
  for (let i = 0; i < 5; i++) await createPlay({ userId: other, trackId: song!.id });
  for (let i = 0; i < 3; i++) await createPlay({ userId: listener, trackId: tune!.id });
  const tracksOf = async (who: string) =>
    (await find('moon', 6, who)).filter((line) => /track Moon/.test(line));
  expect(await tracksOf(listener)).toEqual(['track Moon Tune', 'track Moon Song']);
  expect(await tracksOf(other)).toEqual(['track Moon Song', 'track Moon Tune']);
});

it('finds one’s own playlists and those that are shared', async () => {
  await createPlaylist(userId, { name: 'Kitchen dances' });
  const theirs = await createPlaylist(other, { name: 'Kitchen, quiet' });
  expect(await find('kitchen')).toEqual(['playlist Kitchen dances']);
  await changePlaylist({ id: theirs.id, userId: other }, { sharing: 'public' });
  const { items } = await quickSearch({ q: 'kitchen', limit: 6 }, userId);
  expect(items.map(({ title, detail }) => [title, detail])).toEqual(
    expect.arrayContaining([
      ['Kitchen dances', ''],
      ['Kitchen, quiet', 'by Bob'],
    ]),
  );
});

it('leaves out what is gone, and takes anything that is typed', async () => {
  expect(await find('gone')).toEqual([]);
  expect(await find('100%')).toEqual(['track 100%']);
  for (const odd of ['%', '_', "'; --", '!!!', '\u{10FFFF}', 'x'.repeat(200), 'a '.repeat(60)])
    await find(odd);
});

it('gives of each kind as many as are asked for', async () => {
  const lines = await find('a', 1);
  for (const kind of ['artist', 'album', 'track'])
    expect(lines.filter((line) => line.startsWith(kind)).length).toBeLessThanOrEqual(1);
});
