import { createArtist } from '@tests/factories/create-artist';
import { createFolder } from '@tests/factories/create-folder';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { nameKey } from '@/domain/name-key';
import { playlistFormats } from '@/domain/playlist-files/listed-track';
import { database } from '@/infra/database';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { exportPlaylist } from '@/server/playlists/export-playlist';
import { findPlaylist } from '@/server/playlists/find-playlist';
import { importPlaylist } from '@/server/playlists/import-playlist';

let userId: string;
let joga: string;
let otherJoga: string;
let unravel: string;
let hidden: string;
beforeEach(async () => {
  userId = (await createUser()).id;
  const folder = await createFolder({ path: '/srv/music' });
  const bjork = await createArtist({ name: 'Björk', nameKey: nameKey('Björk') });
  const make = async (title: string, relativePath: string, durationMs: number) => {
    const track = await createTrack({
      folderId: folder.id,
      artistId: bjork.id,
      title,
      relativePath,
      durationMs,
    });
    return track.id;
  };
  joga = await make('Jóga', 'Björk/Homogenic/02 Jóga.flac', 305_000);
  otherJoga = await make('Jóga', 'Björk/Live/02 Jóga.flac', 330_000);
  unravel = await make('Unravel', 'Björk/Homogenic/03 Unravel.flac', 201_000);
  hidden = await make('Gone', 'Björk/Homogenic/04 Gone.flac', 100_000);
  await database().track.update({ where: { id: hidden }, data: { missingSince: new Date() } });
});

const listener = () => ({ userId, timeZone: 'UTC', now: new Date() });
const read = (lines: string[], fileName = 'list.m3u8') =>
  importPlaylist(userId, { fileName, text: lines.join('\n') });
const contentOf = async (id: string | null) =>
  (await findPlaylist(id!, listener())).entries.map(({ track }) => track.id);

describe('a playlist file', () => {
  it.each(playlistFormats)('of %s that was exported here comes back as it was', async (format) => {
    const trackIds = [unravel, otherJoga, joga, unravel];
    const { id } = await createPlaylist(userId, { name: 'Ice & <fire>', trackIds });
    const { text, fileName } = await exportPlaylist(id, format, listener());
    expect(fileName).toBe(`Ice & <fire>.${format}`);
    const report = await importPlaylist(userId, { fileName, text });
    expect(report).toMatchObject({ name: 'Ice & <fire>', listed: 4, foundByPath: 4, missed: [] });
    expect(report.id).not.toBe(id);
    expect(await contentOf(report.id)).toEqual(trackIds);
  });

  it('finds files wherever the other player kept them', async () => {
    const { id, ...report } = await read([
      '/srv/music/Björk/Homogenic/03 Unravel.flac',
      'D:\\Musik\\BJÖRK\\Homogenic\\02 Jóga.flac',
      './Björk/Live/../Live/02 Jóga.flac',
      'Live/02 Jo\u0301ga.flac',
      '03 Unravel.flac',
    ]);
    expect(report).toEqual({ name: 'list', listed: 5, foundByPath: 5, foundByNames: 0, missed: [] });
    expect(await contentOf(id)).toEqual([unravel, joga, otherJoga, otherJoga, unravel]);
  });

  it('finds by artist, title and length what lies elsewhere, and says what it does not find', async () => {
    const { id, ...report } = await read([
      '#EXTINF:332,Bjork - Joga',
      'x.mp3',
      '#EXTINF:500,Björk - Jóga',
      'y.mp3',
      '#EXTINF:200,Björk - Army of Me',
      'z.mp3',
      'Björk/Old tapes/07 - Unravel.mp3',
      '02 Jóga.flac',
      '/srv/music/Björk/Homogenic/04 Gone.flac',
      'https://radio.example/stream',
    ]);
    expect(report).toEqual({
      name: 'list',
      listed: 7,
      foundByPath: 0,
      foundByNames: 2,
      missed: [
        { place: 2, track: 'Björk – Jóga', reason: 'other-recording' },
        { place: 3, track: 'Björk – Army of Me', reason: 'unknown' },
        { place: 5, track: '02 Jóga.flac', reason: 'ambiguous' },
        { place: 6, track: '/srv/music/Björk/Homogenic/04 Gone.flac', reason: 'unknown' },
        { place: 7, track: 'a track without a name', reason: 'unknown' },
      ],
    });
    expect(await contentOf(id)).toEqual([otherJoga, unravel]);
  });

  it('of which nothing is here makes no playlist', async () => {
    expect(await read(['a.mp3', 'b.mp3'])).toMatchObject({
      id: null,
      listed: 2,
      foundByPath: 0,
      foundByNames: 0,
    });
    expect(await database().playlist.count({ where: { userId } })).toBe(0);
  });

  it.each(['#EXTM3U\n', '{"a":1}', '<rss/>', '<!DOCTYPE x><playlist/>', 'a.mp3\n'.repeat(5001)])(
    'is refused when it is none, or too long (%#)',
    async (text) => {
      await expect(importPlaylist(userId, { fileName: 'a', text })).rejects.toMatchObject({
        code: 'invalid_input',
        details: [{ field: 'text' }],
      });
    },
  );
});
