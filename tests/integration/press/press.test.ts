import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { addSource } from '@/server/press/add-source';
import { deleteSource } from '@/server/press/delete-source';
import { findArtistTerms } from '@/server/press/find-artist-terms';
import { findSimilarArtists } from '@/server/press/find-similar-artists';
import { findSources } from '@/server/press/find-sources';
import { isTextModelStale } from '@/server/press/is-text-model-stale';
import { readSource } from '@/server/press/read-source';
import { updateTextModel } from '@/server/press/update-text-model';

const sentence = 'Radiohead and Portishead share a brooding and melancholic sound.';
const page = (text: string, title = 'A page') =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>
   <p>${text} ${'It rained on the whole crowd and nobody minded at all. '.repeat(8)}</p></article></body></html>`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-press-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a folder source', () => {
  it('is read once, then only what changed, with its failures on record', async () => {
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'a.html'), page(sentence));
    await writeFile(join(folder, 'deep', 'b.txt'), 'Slayer toured with Megadeth.');
    await writeFile(join(folder, 'empty.html'), '');
    await symlink('/etc/hostname', join(folder, 'link.txt'));
    const source = await addSource({ kind: 'folder', location: `${folder}/`, title: 'Ear' });
    const progress: unknown[] = [];
    const read = () => readSource({ sourceId: source.id }, { onProgress: (step) => progress.push(step) });
    expect(await read()).toEqual({ added: 2, changed: 0, unchanged: 0, failed: 1, hosts: [] });
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 });
    await writeFile(join(folder, 'a.html'), page(sentence, 'Another title'));
    expect(await read()).toEqual({ added: 0, changed: 1, unchanged: 1, failed: 1, hosts: [] });
    const documents = await database().pressDocument.findMany({ orderBy: { url: 'asc' } });
    expect(documents.map(({ url, title, error }) => [url, title, Boolean(error)])).toEqual([
      ['a.html', 'Another title', false],
      ['deep/b.txt', 'b', false],
      ['empty.html', 'empty.html', true],
    ]);
    expect(await findSources()).toMatchObject([{ title: 'Ear', documentCount: 2, lastError: null }]);
  });

  it('is refused where it cannot be one', async () => {
    const refused = (location: string) => addSource({ kind: 'folder', location });
    for (const location of ['relative', '/', join(folder, 'none'), '/etc/hostname', 'a\0b']) {
      await expect(refused(location)).rejects.toMatchObject({ code: 'invalid_input' });
    }
    await refused(folder);
    await expect(refused(folder)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('tells why it cannot be read any more', async () => {
    const location = join(folder, 'gone');
    await mkdir(location);
    const { id } = await addSource({ kind: 'folder', location });
    await rm(location, { recursive: true });
    await expect(readSource({ sourceId: id })).rejects.toThrow();
    expect((await findSources())[0]!.lastError).toMatch(/ENOENT/);
  });
});

describe('a feed source', () => {
  it.each(['http://127.0.0.1/feed', 'http://[::1]/', 'file:///etc/passwd', 'nonsense'])(
    'may not be %s',
    async (location) => {
      await expect(addSource({ kind: 'feed', location })).rejects.toMatchObject({ code: 'invalid_input' });
    },
  );
});

describe('updateTextModel', () => {
  async function library() {
    const [radiohead, portishead, slayer] = await Promise.all(
      ['Radiohead', 'Portishead', 'Slayer'].map((name) => createArtist({ name })),
    );
    await createTrack({ artistId: radiohead!.id, title: 'Creep' });
    await writeFile(join(folder, 'a.html'), page(`${sentence} Radiohead opened with "Creep" again.`));
    await writeFile(join(folder, 'b.html'), page('Slayer are as fast as ever.'));
    const source = await addSource({ kind: 'folder', location: folder, title: 'Ear' });
    await readSource({ sourceId: source.id });
    return { radiohead: radiohead!, portishead: portishead!, slayer: slayer!, source };
  }

  it('stores who is written about with whom, the sentence and the words', async () => {
    const { radiohead, portishead, slayer } = await library();
    expect(await updateTextModel()).toMatchObject({ documents: 2, mentions: 5, changed: 3 });
    const [similar] = await findSimilarArtists(radiohead.id);
    expect(similar).toMatchObject({ artist: { id: portishead.id, name: 'Portishead' } });
    expect(similar!.quotes).toEqual([
      { sentence, title: 'A page', url: null, site: 'Ear', publishedAt: null },
    ]);
    expect((await findArtistTerms(portishead.id)).map(({ term }) => term)).toContain('brooding');
    expect(await findSimilarArtists(slayer.id)).toEqual([]);
    expect(await database().mention.count({ where: { trackId: { not: null } } })).toBe(1);
    expect(await findSources()).toMatchObject([{ mentionCount: 5 }]);
  });

  it('gives the same when run again, and forgets what was banned or deleted', async () => {
    const { radiohead, source } = await library();
    await updateTextModel();
    const before = await findSimilarArtists(radiohead.id);
    await updateTextModel();
    expect(await findSimilarArtists(radiohead.id)).toEqual(before);
    await database().pressSource.update({ where: { id: source.id }, data: { status: 'banned' } });
    await updateTextModel();
    expect(await findSimilarArtists(radiohead.id)).toEqual([]);
    await deleteSource(source.id);
    expect(await database().pressDocument.count()).toBe(0);
    await expect(deleteSource(source.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('compares anew what an older version has compared', async () => {
    await library();
    await updateTextModel();
    expect(await isTextModelStale()).toBe(false);
    await database().model.updateMany({ where: { kind: 'text' }, data: { version: 'text-1' } });
    await database().artistTextSimilarity.deleteMany();
    expect(await isTextModelStale()).toBe(true);
    expect((await updateTextModel()).changed).toBeGreaterThan(0);
    expect(await isTextModelStale()).toBe(false);
  });

  it('keeps the old model when it is stopped', async () => {
    const { radiohead } = await library();
    await updateTextModel();
    const before = await findSimilarArtists(radiohead.id);
    await expect(updateTextModel({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow(
      'stopped',
    );
    expect(await findSimilarArtists(radiohead.id)).toEqual(before);
  });
});
