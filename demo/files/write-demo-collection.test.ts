import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFile } from 'music-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoCatalogue } from '../world/catalogue';
import { createManifest } from './manifest';
import { writeDemoCollection } from './write-demo-collection';
import { writeDemoPress } from './write-demo-press';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-demo-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('createManifest', () => {
  test('gives every artist a track before any gets a second, on paths that are all different', () => {
    const catalogue = createDemoCatalogue(1);
    const manifest = createManifest(catalogue);
    expect(new Set(manifest.slice(0, catalogue.artists.length).map((entry) => entry.artistId)).size).toBe(
      catalogue.artists.length,
    );
    expect(new Set(manifest.map((entry) => entry.path.toLowerCase())).size).toBe(catalogue.tracks.length);
    for (const entry of manifest)
      expect(entry.path).toMatch(/^[^/\\:*?"<>|]+\/[^/\\:*?"<>|]+\/\d\d [^/\\:*?"<>|]+\.mp3$/);
  });
});

describe('writeDemoCollection', () => {
  test('writes tagged files whose length players can trust, keeps them on a second run', {
    timeout: 60_000,
  }, async () => {
    const progress: number[] = [];
    const request = { folder, seed: 1, concurrency: 1, limit: 1 };
    const [entry] = await writeDemoCollection({ ...request, onProgress: ({ done }) => progress.push(done) });
    expect(progress).toEqual([0, 1]);
    const path = join(folder, entry!.path);
    const { common, format } = await parseFile(path, { duration: true });
    expect(common).toMatchObject({
      title: entry!.title,
      artist: entry!.artist,
      album: entry!.album,
      year: entry!.year,
      bpm: entry!.tempoBpm,
      genre: [entry!.genre],
    });
    expect(common.key).toBe(entry!.key + (entry!.mode === 'minor' ? 'm' : ''));
    expect(common.picture?.[0]?.format).toBe('image/jpeg');
    expect(format).toMatchObject({ codec: 'MPEG 1 Layer 3', sampleRate: 44100, numberOfChannels: 2 });
    expect(format.duration).toBeGreaterThan(40);
    expect(format.duration).toBeLessThan(62);
    const before = await stat(path);
    await writeDemoCollection(request);
    expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => file.endsWith('.part'))).toEqual([]);
    const stored = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(stored.tracks).toEqual([entry]);
  });

  test('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(writeDemoCollection({ folder, seed: 2, limit: 1, signal })).rejects.toThrow('enough');
  });
});

describe('writeDemoPress', () => {
  test('writes one folder a site, as many pages as it says', async () => {
    const pages = await writeDemoPress({ folder: join(folder, 'press'), seed: 1 });
    const written = (await readdir(join(folder, 'press'), { recursive: true })).filter((file) =>
      file.endsWith('.html'),
    );
    expect(written).toHaveLength(pages.length);
  });
});
