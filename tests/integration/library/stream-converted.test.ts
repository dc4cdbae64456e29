import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createFolder } from '@tests/factories/create-folder';
import { createTrack } from '@tests/factories/create-track';
import { wavFile } from '@tests/fixtures/wav-file';
import { makeDataDir } from '@tests/setup/make-data-dir';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreamQuality } from '@/domain/contracts/library';
import { decodeAudio } from '@/infra/audio/decode-audio';
import { hasFfmpeg } from '@/infra/audio/has-ffmpeg';
import { makeMusicFolder } from './music-files';

const run = promisify(execFile);
const canConvert = await hasFfmpeg();
const sine = Float32Array.from(
  { length: 88_200 },
  (_, i) => 0.5 * Math.sin((2 * Math.PI * 440 * i) / 44_100),
);
let folder: string;
let folderId: string;
let dataDir: string;
let streamTrack: typeof import('@/server/library/stream-track')['streamTrack'];

beforeAll(async () => {
  dataDir = await makeDataDir();
  vi.stubEnv('SEGUE_DATA_DIR', dataDir);
  vi.resetModules();
  ({ streamTrack } = await import('@/server/library/stream-track'));
});
afterAll(() => vi.unstubAllEnvs());

beforeEach(async () => {
  folder = await makeMusicFolder();
  folderId = (await createFolder({ path: folder })).id;
  await writeFile(join(folder, 'sine.wav'), wavFile([sine, sine], 44_100));
});

const ask = (
  trackId: string,
  quality: StreamQuality,
  { convert = 'smaller' as 'smaller' | 'always', headers = {}, signal = new AbortController().signal } = {},
) => streamTrack(trackId, { quality, convert }, { method: 'GET', headers: new Headers(headers), signal });

async function track(relativePath: string, over: object = {}): Promise<string> {
  return (await createTrack({ folderId, relativePath, mimeType: 'audio/wav', lossless: true, ...over })).id;
}

async function secondsOf(response: Response): Promise<number> {
  const path = join(folder, 'answer.mp3');
  await writeFile(path, Buffer.from(await response.arrayBuffer()));
  let frames = 0;
  for await (const { channels } of decodeAudio(path)) frames += channels[0]!.length;
  return frames / 44_100;
}

describe.skipIf(!canConvert)('a converted track', () => {
  it('is an MP3 as long as the original, in ranges like any file', async () => {
    const id = await track('sine.wav');
    const whole = await ask(id, '192');
    expect(whole.headers.get('content-type')).toBe('audio/mpeg');
    const size = Number(whole.headers.get('content-length'));
    expect(size).toBeLessThan(70_000);
    expect(await secondsOf(whole)).toBeCloseTo(2, 3);
    const part = await ask(id, '192', { headers: { range: 'bytes=1000-1999' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 1000-1999/${size}`);
    expect(part.headers.get('etag')).toBe(whole.headers.get('etag'));
    await part.body?.cancel();
  });

  it('is the file itself where that is small enough, unless it cannot be played', async () => {
    const id = await track('sine.wav', { lossless: false, bitrateKbps: 128 });
    const asItIs = await ask(id, '192');
    expect(asItIs.headers.get('content-type')).toBe('audio/wav');
    await asItIs.body?.cancel();
    const converted = await ask(id, '192', { convert: 'always' });
    expect(converted.headers.get('content-type')).toBe('audio/mpeg');
    await converted.body?.cancel();
  });

  it('is made of what no browser plays', async () => {
    await run('ffmpeg', [
      '-v',
      'error',
      '-i',
      join(folder, 'sine.wav'),
      '-c:a',
      'alac',
      join(folder, 'sine.m4a'),
    ]);
    await run('ffmpeg', ['-v', 'error', '-i', join(folder, 'sine.wav'), join(folder, 'sine.aiff')]);
    for (const name of ['sine.m4a', 'sine.aiff']) {
      const answer = await ask(await track(name), '320', { convert: 'always' });
      expect(await secondsOf(answer)).toBeCloseTo(2, 2);
    }
  });

  it('is refused in words where it cannot be made', async () => {
    await writeFile(
      join(folder, 'broken.aiff'),
      Buffer.concat([Buffer.from('FORM\0\0\0\x10AIFF'), Buffer.alloc(64)]),
    );
    const id = await track('broken.aiff');
    await expect(ask(id, '320', { convert: 'always' })).rejects.toMatchObject({
      code: 'unsupported_media_type',
    });
  });
});

describe('without ffmpeg', () => {
  it('says what is missing, and sends the file itself to those who only want it smaller', async () => {
    const id = await track('sine.wav');
    const { PATH } = process.env;
    vi.stubEnv('PATH', folder);
    try {
      await expect(ask(id, '128', { convert: 'always' })).rejects.toThrow('needs ffmpeg');
      const asItIs = await ask(id, '128');
      expect(asItIs.headers.get('content-type')).toBe('audio/wav');
      await asItIs.body?.cancel();
    } finally {
      vi.stubEnv('PATH', PATH);
    }
  });
});
