import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { createPoliteFetcher } from '@/infra/press/polite-fetcher';
import { addSource } from '@/server/press/add-source';
import { deleteSource } from '@/server/press/delete-source';
import { findArtistTerms } from '@/server/press/find-artist-terms';
import { findSimilarArtists } from '@/server/press/find-similar-artists';
import { findSources } from '@/server/press/find-sources';
import { readSource } from '@/server/press/read-source';
import { updateTextModel } from '@/server/press/update-text-model';

const sentence = 'Radiohead and Portishead share a brooding and melancholic sound.';
const page = (text: string, title = 'A page') =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>
   <p>${text} ${'It rained on the whole crowd and nobody minded at all. '.repeat(8)}</p></article></body></html>`;

let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-press-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  server?.closeAllConnections();
  server?.close();
  server = undefined;
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
    expect(await read()).toEqual({ added: 2, changed: 0, unchanged: 0, failed: 1 });
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 });
    await writeFile(join(folder, 'a.html'), page(sentence, 'Another title'));
    expect(await read()).toEqual({ added: 0, changed: 1, unchanged: 1, failed: 1 });
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

  it('is followed to its pages; one that fails does not stop the rest, and is all that is asked for again', async () => {
    const asked: string[] = [];
    let isMissing = true;
    server = createServer((request, response) => {
      asked.push(request.url!);
      const answer = (type: string, body: string) =>
        response.writeHead(200, { 'content-type': type, etag: '"1"' }).end(body);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else if (request.url === '/feed') {
        const items = ['/missing', '/one', '/two'].map(
          (link) => `<item><link>${link}</link><title>${link}</title></item>`,
        );
        answer(
          'application/rss+xml',
          `<rss version="2.0"><channel><title>Ear</title>${items.join('')}</channel></rss>`,
        );
      } else if (request.url === '/one') answer('text/html', page(sentence));
      else if (request.url === '/missing' && !isMissing) answer('text/html', page('Nobody was there.'));
      else if (request.url === '/two') answer('text/html', page('Slayer toured with Megadeth.'));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    const source = await database().pressSource.create({
      data: { kind: 'feed', location, title: '127.0.0.1' },
    });
    const fetchPage = createPoliteFetcher({ allowLoopback: true, delayMs: 0 });
    const read = () => readSource({ sourceId: source.id }, { fetchPage });
    expect(await read()).toEqual({ added: 2, changed: 0, unchanged: 0, failed: 1 });
    expect(asked).toEqual(['/robots.txt', '/feed', '/missing', '/one', '/two']);
    // The feed is the same, and still the page that failed is tried again.
    expect(await read()).toEqual({ added: 0, changed: 0, unchanged: 2, failed: 1 });
    expect(asked.slice(5)).toEqual(['/feed', '/missing']);
    isMissing = false;
    expect(await read()).toEqual({ added: 1, changed: 0, unchanged: 2, failed: 0 });
    expect(asked.slice(7)).toEqual(['/feed', '/missing']);
    expect(await read()).toEqual({ added: 0, changed: 0, unchanged: 0, failed: 0 });
    expect(asked.slice(9)).toEqual(['/feed']);
    expect(await findSources()).toMatchObject([{ title: 'Ear', documentCount: 3 }]);
  });

  it('keeps what a page said when a later visit fails, until it can be visited again', async () => {
    let isUp = true;
    server = createServer((request, response) => {
      if (request.url === '/feed') {
        const item = '<item><link>/one</link><title>one</title></item>';
        response.writeHead(200, { 'content-type': 'application/rss+xml' });
        response.end(`<rss version="2.0"><channel><title>Ear</title>${item}</channel></rss>`);
      } else if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (!isUp) response.writeHead(503).end();
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(page(sentence));
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    const source = await database().pressSource.create({ data: { kind: 'feed', location, title: 'Ear' } });
    const fetchPage = createPoliteFetcher({ allowLoopback: true, delayMs: 0 });
    const read = () => readSource({ sourceId: source.id }, { fetchPage });
    await createArtist({ name: 'Radiohead' });
    expect(await read()).toMatchObject({ added: 1 });
    await database().pressDocument.updateMany({ data: { fetchedAt: new Date(0) } });
    isUp = false;
    expect(await read()).toMatchObject({ failed: 1 });
    expect(await database().pressDocument.findFirst()).toMatchObject({ error: 'The server answered 503' });
    expect(await updateTextModel()).toMatchObject({ documents: 1, mentions: 1 });
    expect(await findSources()).toMatchObject([{ documentCount: 1, mentionCount: 1 }]);
    isUp = true;
    expect(await read()).toMatchObject({ unchanged: 1 });
    expect(await database().pressDocument.findFirst()).toMatchObject({ error: null });
  });

  it('on this machine is not read by the fetcher of the app', async () => {
    const source = await database().pressSource.create({
      data: { kind: 'feed', location: 'http://127.0.0.1:9/feed', title: 'inside' },
    });
    await expect(readSource({ sourceId: source.id })).rejects.toMatchObject({ code: 'forbidden_address' });
  });
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
    expect(await updateTextModel()).toMatchObject({ documents: 2, artists: 2 });
    const [similar] = await findSimilarArtists(radiohead.id);
    expect(similar).toMatchObject({ artist: { id: portishead.id, name: 'Portishead' } });
    expect(similar!.quotes).toEqual([
      { sentence, title: 'A page', url: null, site: 'Ear', publishedAt: null },
    ]);
    expect((await findArtistTerms(portishead.id)).map(({ term }) => term)).toContain('brooding');
    expect(await findSimilarArtists(slayer.id)).toEqual([]);
    expect(await database().mention.count({ where: { trackId: { not: null } } })).toBe(1);
    expect(await findSources()).toMatchObject([{ mentionCount: 5 }]);
    const pairs = await database().coMention.findMany();
    expect(pairs).toMatchObject([{ documents: 1 }]);
    expect(pairs[0]!.artistAId < pairs[0]!.artistBId).toBe(true);
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
