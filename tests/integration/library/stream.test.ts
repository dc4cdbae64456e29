import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder } from '@tests/factories/create-folder';
import { createTrack } from '@tests/factories/create-track';
import { beforeEach, describe, expect, it } from 'vitest';
import { streamTrack } from '@/server/library/stream-track';
import { makeMusicFolder, put } from './music-files';

// Longer than the largest piece that is read at once.
const bytes = Buffer.from(Array.from({ length: 2_000_003 }, (_, i) => (i * 31) % 251));
let folder: string;
let trackId: string;

beforeEach(async () => {
  folder = await makeMusicFolder();
  await put(folder, 'a/b.mp3', bytes);
  const { id: folderId } = await createFolder({ path: folder });
  trackId = (await createTrack({ folderId, relativePath: 'a/b.mp3', mimeType: 'audio/mpeg' })).id;
});

const get = (headers: Record<string, string> = {}, method = 'GET') =>
  streamTrack(
    trackId,
    { quality: 'original', convert: 'smaller' },
    { method, headers: new Headers(headers), signal: new AbortController().signal },
  );
const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('streamTrack', () => {
  it('sends the whole file', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-length': String(bytes.length),
      'content-type': 'audio/mpeg',
    });
    // How long it sounds: with its size it says how much of it a minute is.
    expect(Number(response.headers.get('content-duration'))).toBeGreaterThan(0);
    expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/);
    expect((await bodyOf(response)).equals(bytes)).toBe(true);
  });

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=100-1999999', 100, 1_999_999],
    ['bytes=1999999-', 1_999_999, 2_000_002],
    ['bytes=-500', 1_999_503, 2_000_002],
    ['bytes=-9999999', 0, 2_000_002],
    ['bytes=5-9999999', 5, 2_000_002],
  ])('sends the range %s', async (range, start, end) => {
    const response = await get({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes.length}`);
    expect(response.headers.get('content-length')).toBe(String(end - start + 1));
    expect((await bodyOf(response)).equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=0-1,5-6', 'bytes=9-3', 'lines=1-2'])('sends all for %s', async (range) => {
    const response = await get({ range });
    expect(response.status).toBe(200);
    expect((await bodyOf(response)).length).toBe(bytes.length);
  });

  it.each(['bytes=2000003-', 'bytes=-0'])('has nothing for %s', async (range) => {
    const response = await get({ range });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
    expect(await response.json()).toMatchObject({ error: { code: 'range_not_satisfiable' } });
  });

  it('answers HEAD with the headers of the whole and no body', async () => {
    const response = await get({ range: 'bytes=0-9' }, 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(response.body).toBeNull();
  });

  it('sends nothing to who has it already', async () => {
    const { headers } = await get({}, 'HEAD');
    const etag = headers.get('etag')!;
    const lastModified = headers.get('last-modified')!;
    const status = async (conditions: Record<string, string>) => {
      const response = await get(conditions);
      await response.body?.cancel();
      return response.status;
    };
    expect(await status({ 'if-none-match': etag })).toBe(304);
    expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
    expect(await status({ 'if-none-match': '*' })).toBe(304);
    expect(await status({ 'if-modified-since': lastModified })).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': lastModified })).toBe(200);
    expect(await status({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200);
  });

  it('sends a range only of the state the client has a part of', async () => {
    const { headers } = await get({}, 'HEAD');
    const etag = headers.get('etag')!;
    const status = async (condition: string) => {
      const response = await get({ range: 'bytes=0-9', 'if-range': condition });
      await response.body?.cancel();
      return response.status;
    };
    expect(await status(etag)).toBe(206);
    expect(await status(headers.get('last-modified')!)).toBe(206);
    expect(await status(`W/${etag}`)).toBe(200);
    expect(await status('"other"')).toBe(200);
    expect(await status('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(200);
    expect(await status('neither tag nor date')).toBe(200);
  });

  it('gives another tag to other bytes', async () => {
    const before = (await get({}, 'HEAD')).headers.get('etag');
    await put(folder, 'a/b.mp3', bytes.subarray(1));
    expect((await get({}, 'HEAD')).headers.get('etag')).not.toBe(before);
  });

  it('says so when the file is gone or the track is unknown', async () => {
    await rm(join(folder, 'a/b.mp3'));
    await expect(get()).rejects.toMatchObject({ code: 'not_found', details: { reason: 'file_gone' } });
    trackId = '00000000-0000-7000-8000-000000000000';
    await expect(get()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('reads nothing outside of the folder, whatever the path or its links say', async () => {
    const outside = await makeMusicFolder();
    await writeFile(join(outside, 'secret.mp3'), 'secret');
    const { id: folderId } = await createFolder({ path: join(folder, 'a') });
    await symlink(join(outside, 'secret.mp3'), join(folder, 'a/link.mp3'));
    await symlink(outside, join(folder, 'a/linked'));
    const escapes = [
      '../../etc/passwd',
      `..${outside}/secret.mp3`,
      'link.mp3',
      'linked/secret.mp3',
      '.',
      'a\0b',
    ];
    for (const [index, relativePath] of escapes.entries()) {
      // Postgres itself takes no NUL.
      const path = relativePath.includes('\0') ? `gone-${index}` : relativePath;
      trackId = (await createTrack({ folderId, relativePath: path })).id;
      await expect(get(), relativePath).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});
