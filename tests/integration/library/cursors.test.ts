import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createFolder } from '@tests/factories/create-folder';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { describe, expect, it } from 'vitest';
import { pageQuery } from '@/domain/contracts/common';
import { database } from '@/infra/database';
import { findAlbums } from '@/server/library/find-albums';
import { findArtists } from '@/server/library/find-artists';
import { findProblems } from '@/server/library/find-problems';
import { findTracks } from '@/server/library/find-tracks';

/** 500 characters of four bytes, the end alone telling them apart. */
const long = (end: number) => `${'𝄞'.repeat(498)}${String(end).padStart(2, '0')}`;
const COUNT = 5;

/** Follows the cursors as they come over HTTP. */
async function follow(
  find: (page: { cursor?: string; limit: number }) => Promise<{
    items: { id: string }[];
    nextCursor: string | null;
  }>,
  onPage: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await find(pageQuery.parse({ cursor, limit: '2' }));
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    await onPage();
  } while (cursor);
  return seen;
}

/** Tracks of artists and albums with names of 500 characters that begin alike. @returns their ids, in order of name */
async function fillLibrary() {
  const folderId = (await createFolder()).id;
  const ids = { tracks: [] as string[], albums: [] as string[], artists: [] as string[], folderId };
  for (let i = 0; i < COUNT; i++) {
    const artist = await createArtist({ name: long(i), nameKey: long(i) });
    const album = await createAlbum({ title: long(i), titleKey: long(i), artistId: artist.id });
    const searchText = [long(i), long(i), long(i)].join(' ');
    const track = await createTrack({ folderId, artistId: artist.id, albumId: album.id, searchText });
    ids.tracks.push(track.id);
    ids.albums.push(album.id);
    ids.artists.push(artist.id);
  }
  return ids;
}

describe('a cursor behind names of 500 characters', () => {
  it('is accepted, and leads to each row once', async () => {
    const { id: userId } = await createUser();
    const { tracks, albums, artists } = await fillLibrary();
    for (const sort of ['artist', 'title'] as const) {
      expect(await follow((page) => findTracks({ sort, ...page }, userId))).toEqual(tracks);
      expect(await follow((page) => findAlbums({ sort, ...page }))).toEqual(albums);
    }
    expect(await follow((page) => findArtists({ sort: 'name', ...page }))).toEqual(artists);
  });

  it('goes on when the row it points at is gone', async () => {
    const { albums } = await fillLibrary();
    const removed: string[] = [];
    const seen = await follow(
      (page) => findAlbums({ sort: 'title', ...page }),
      async () => {
        if (removed.length === 0) removed.push(albums[1]!);
        await database().track.deleteMany({ where: { albumId: { in: removed } } });
        await database().album.deleteMany({ where: { id: { in: removed } } });
      },
    );
    expect(new Set(seen)).toEqual(new Set(albums));
  });

  it('leads through problems with long paths', async () => {
    const { id: folderId } = await createFolder({ path: `/${long(0)}` });
    for (let i = 0; i < COUNT; i++) {
      const relativePath = `${'\u0001'.repeat(200)}/${long(i)}`;
      await database().scanProblem.create({ data: { folderId, relativePath, code: 'empty', reason: '' } });
    }
    const seen = await follow(findProblems);
    expect(new Set(seen).size).toBe(COUNT);
    expect(seen).toHaveLength(COUNT);
  });
});

describe('a cursor that was made up', () => {
  const id = '00000000-0000-7000-8000-000000000000';
  it.each([
    ['added', '2026-99-99 00:00:00', id],
    ['added', '2026-02-30 00:00:00', id],
    ['added', '2026-01-01 24:00:00', id],
    ['added', '0000-01-01 00:00:00', id],
    ['tempo', '1e999', id],
    ['tempo', '1e+999', id],
    ['tempo', '1e-999', id],
    ['tempo', '0.0e-999', id],
    ['tempo', 'NaN', id],
    ['duration', '9999999999', id],
    ['duration', '2147483648', id],
    ['title', 'a\0b', id],
    ['title', ['a\0b'], id],
    ['title', 'a', [id]],
    ['duration', ['1'], id],
    ['title', [['a']], id],
  ] as const)('is refused by name: %s after %j', async (sort, ...values) => {
    const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
    await expect(findTracks({ sort, limit: 2, cursor }, id)).rejects.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'cursor' }],
    });
  });

  it.each([
    ['added', '2024-02-29 23:59:59.123', id],
    ['tempo', '-Infinity', id],
    ['tempo', '0', id],
    ['tempo', '1e+09', id],
    ['tempo', '5e-324', id],
    ['duration', '2147483647', id],
    ['duration', '-2147483647', id],
    ['title', '\ud800', id],
    ['title', ['a'], id],
  ] as const)('is answered where Postgres can read it: %s after %j', async (sort, ...values) => {
    const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
    const { items } = await findTracks({ sort, limit: 2, cursor }, id);
    expect(items).toEqual([]);
  });
});
