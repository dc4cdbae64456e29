import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { createPoliteFetcher } from '@/infra/press/polite-fetcher';
import { findDueHosts } from '@/server/press/find-due-hosts';
import { findSources } from '@/server/press/find-sources';
import { readSource } from '@/server/press/read-source';
import { visitHost } from '@/server/press/visit-host';
import { article, packed, rss, type Site, serveTestWeb, sitemap, siteOf, type TestWeb } from './test-web';

let web: TestWeb | undefined;
let fetchPage: ReturnType<typeof createPoliteFetcher>;

beforeEach(() => {
  fetchPage = createPoliteFetcher({ allowLoopback: true, delayMs: 0, timeoutMs: 1_000 });
});
afterEach(() => {
  web?.close();
  web = undefined;
});

const serve = async (sites: Record<string, Site>) => {
  web = await serveTestWeb(sites);
  return web;
};

type Kind = 'feed' | 'sitemap' | 'pages' | 'wikipedia';

function addWebSource(kind: Kind, location: string, depth = 1) {
  // As addSource does, which would refuse an address of this machine.
  return database().pressSource.create({
    data: { kind, location, title: new URL(location).hostname, depth },
  });
}

/** Reads sources and visits hosts until nothing is due. */
async function crawl(...sourceIds: string[]): Promise<void> {
  for (const sourceId of sourceIds) await readSource({ sourceId });
  for (let hosts = await findDueHosts(); hosts.length > 0; hosts = await findDueHosts()) {
    await Promise.all(hosts.map((host) => visitHost({ host }, { fetchPage })));
  }
}

const urls = async () =>
  (await database().pressDocument.findMany({ where: { text: { not: '' } } }))
    .map(({ url }) => url.replace(/^https?:\/\/[^/]+/, ''))
    .toSorted();
const errorOf = async (path: string) =>
  (await database().pressPage.findFirstOrThrow({ where: { url: { endsWith: path } } })).error;

describe('a crawl', () => {
  it('follows a feed to its pages on any host, and asks each once', async () => {
    const { origin, asked } = await serve({
      ear: siteOf({
        '/feed': (_, response, at) =>
          response
            .writeHead(200, { 'content-type': 'application/rss+xml' })
            .end(
              rss('Ear', [
                '/one',
                `${at('eye')}/two`,
                '/one#again',
                '/one?utm_source=x',
                'javascript:alert(1)',
                '/gone',
              ]),
            ),
        '/one': article('Radiohead and Portishead.'),
      }),
      eye: siteOf({ '/two': article('Slayer toured with Megadeth.') }),
    });
    const { id } = await addWebSource('feed', `${origin('ear')}/feed`);
    await crawl(id);
    expect(asked.toSorted()).toEqual(['ear /feed', 'ear /gone', 'ear /one', 'eye /two']);
    expect(await urls()).toEqual(['/one', '/two']);
    expect(await findSources()).toMatchObject([
      { title: 'Ear', documentCount: 2, errorCount: 1, waitingCount: 0, lastError: null },
    ]);
    await crawl(id);
    expect(asked.slice(4)).toEqual(['ear /feed']);
  });

  it('asks conditionally, and again for what is a week old', async () => {
    const conditions: (string | undefined)[] = [];
    const marked =
      (body: string, type: string): Site =>
      (request, response) => {
        conditions.push(request.headers['if-none-match']);
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { 'content-type': type, etag: '"1"' }).end(body);
      };
    const { origin, asked } = await serve({
      ear: siteOf({
        '/feed': marked(rss('Ear', ['/one']), 'application/rss+xml'),
        '/one': marked(article('Radiohead.'), 'text/html'),
      }),
    });
    const { id } = await addWebSource('feed', `${origin('ear')}/feed`);
    await crawl(id);
    await crawl(id);
    expect(conditions).toEqual([undefined, undefined, '"1"']);
    await database().pressPage.updateMany({ data: { visitedAt: new Date(0), etag: null } });
    await crawl(id);
    expect(asked.slice(3)).toEqual(['ear /feed', 'ear /one']);
    expect(await urls()).toEqual(['/one']);
  });

  it('reads sitemaps, packed and in turn, and lists of pages as deep as asked', async () => {
    const { origin, asked } = await serve({
      map: siteOf({
        '/sitemap.xml': sitemap(['{origin}/a.xml', '{origin}/b.xml.gz'], 'sitemapindex'),
        '/a.xml': sitemap(['{origin}/one', '{origin}/two']),
        '/b.xml.gz': (request, response) =>
          response
            .writeHead(200, { 'content-type': 'application/gzip' })
            .end(packed(sitemap([`http://${request.headers.host}/three`]))),
        '/one': article('Air.'),
        '/two': article('Moby.'),
        '/three': article('Björk.'),
      }),
      list: siteOf({
        '/': '<ul><li><a href="/p1">one</a><li><a href="/p1#x">again</a><li><a href="http://10.0.0.1/">out</a></ul>',
        '/p1': `${article('Tricky.')}<a href="/p2">more</a>`,
        '/p2': `${article('Goldie.')}<a href="/p3">more</a>`,
        '/p3': article('Too deep.'),
        '/about': article('About us.'),
      }),
    });
    const sources = [
      await addWebSource('sitemap', `${origin('map')}/sitemap.xml`),
      await addWebSource('pages', `${origin('list')}/`, 2),
    ];
    await crawl(...sources.map(({ id }) => id));
    expect(asked.toSorted()).toEqual(
      ['list /', 'list /about', 'list /p1', 'list /p2', 'map /a.xml', 'map /b.xml.gz', 'map /one'].concat([
        'map /sitemap.xml',
        'map /three',
        'map /two',
      ]),
    );
    expect(await urls()).toEqual(['/about', '/one', '/p1', '/p2', '/three', '/two']);
  });

  it('asks for nothing that is forbidden: by robots, by a redirect, by a silent host', async () => {
    const { origin, asked } = await serve({
      ear: siteOf(
        {
          '/feed': (_, response, at) =>
            response
              .writeHead(200, { 'content-type': 'application/rss+xml' })
              .end(
                rss('Ear', [
                  ...['/private/a', '/private/open', '/inside', '/metadata', '/away', '/secret', '/round'],
                  ...[
                    `${at('silent')}/x`,
                    'http://192.168.1.1/router',
                    'http://[fe80::1]/',
                    'file:///etc/passwd',
                  ],
                ]),
              ),
          '/private/open': article('Longest match wins.'),
          '/inside': { redirect: () => 'http://10.0.0.1/' },
          '/metadata': { redirect: () => 'http://169.254.169.254/latest/meta-data' },
          '/away': { redirect: (at) => `${at('eye')}/open` },
          '/secret': { redirect: (at) => `${at('eye')}/secret/x` },
          '/round': { redirect: () => '/round' },
        },
        'User-agent: *\nDisallow: /private\nAllow: /private/open\n',
      ),
      eye: siteOf(
        { '/open': article('Open.'), '/secret/x': article('Secret.') },
        'User-agent: SegueBot\nDisallow: /secret\n\nUser-agent: *\nDisallow:\n',
      ),
      silent: siteOf({ '/x': article('X.') }, 503),
    });
    const { id } = await addWebSource('feed', `${origin('ear')}/feed`);
    await crawl(id);
    const round = asked.filter((request) => request === 'ear /round').length;
    expect(round).toBeLessThanOrEqual(6);
    expect(asked.filter((request) => request !== 'ear /round').toSorted()).toEqual([
      'ear /away',
      'ear /feed',
      'ear /inside',
      'ear /metadata',
      'ear /private/open',
      'ear /secret',
      'eye /open',
    ]);
    expect(await urls()).toEqual(['/open', '/private/open']);
    expect(await errorOf('/private/a')).toMatch(/robots\.txt/);
    expect(await errorOf('/secret/x')).toMatch(/robots\.txt/);
    expect(await errorOf('/inside')).toBeNull();
    expect(await errorOf('//10.0.0.1/')).toMatch(/not on the public internet/);
    expect(await errorOf('/latest/meta-data')).toMatch(/not on the public internet/);
    expect(await errorOf('/router')).toMatch(/not on the public internet/);
    expect(await errorOf('/round')).toMatch(/redirects/);
    // A host in trouble may be out of it later.
    const silent = await database().pressPage.findFirstOrThrow({
      where: { url: { endsWith: '/x' }, host: { contains: ':' }, error: { not: null }, dueAt: { not: null } },
    });
    expect(silent.url).toBe(`${origin('silent')}/x`);
  });

  it('loses no time and memory to hostile pages, and reads the rest', async () => {
    const endless: Site = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('<p>never ending</p>'.repeat(2000)), 5);
      response.on('close', () => clearInterval(timer));
    };
    const { origin } = await serve({
      ear: siteOf({
        '/feed': rss('Ear', [
          '/slow',
          '/endless',
          '/bomb',
          '/deep',
          '/picture',
          '/odd',
          '/empty',
          '/cyrillic',
          '/one',
        ]),
        '/slow': () => {},
        '/endless': endless,
        '/bomb': (_, response) =>
          response
            .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
            .end(packed('<p>0</p>'.repeat(2_000_000))),
        '/deep': '<div>'.repeat(50_000),
        '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
        '/odd': (_, response) => response.socket!.end('HTTP/1.1 nonsense\r\n\r\n'),
        '/empty': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(''),
        '/cyrillic': (_, response) =>
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
            .end(
              Buffer.from(
                cyrillic(article('Кино и Аквариум играли вместе в Ленинграде много раз. '.repeat(8))),
              ),
            ),
        '/one': article('Radiohead.'),
      }),
    });
    const { id } = await addWebSource('feed', `${origin('ear')}/feed`);
    await crawl(id);
    // The host was silent or odd several times in a row: whatever is left has its turn when it has rested.
    for (let turn = 0; turn < 4; turn++) {
      await rested();
      await crawl();
    }
    expect(await urls()).toEqual(['/cyrillic', '/one']);
    const read = await database().pressDocument.findFirstOrThrow({
      where: { url: { endsWith: '/cyrillic' } },
    });
    expect(read.text).toContain('Аквариум играли вместе');
    expect(await errorOf('/bomb')).toMatch(/Larger than/);
    expect(await errorOf('/deep')).toMatch(/nested/);
    expect(await errorOf('/picture')).toMatch(/image\/png/);
    expect(await errorOf('/slow')).toMatch(/Not answered/);
    expect(await findSources()).toMatchObject([{ documentCount: 2 }]);
  });

  it('stays away from a host as long as it asks, and tries again then', async () => {
    let isBusy = true;
    const { origin, asked } = await serve({
      ear: siteOf({
        '/feed': rss('Ear', ['/one', '/two']),
        '/one': (_, response) =>
          isBusy ? response.writeHead(429, { 'retry-after': '7200' }).end() : response.end(article('One.')),
        '/two': article('Two.'),
      }),
    });
    const { id } = await addWebSource('feed', `${origin('ear')}/feed`);
    await crawl(id);
    expect(asked).toEqual(['ear /feed', 'ear /one']);
    const [host] = await database().pressHost.findMany();
    expect(host!.nextRequestAt.getTime() - Date.now()).toBeGreaterThan(7_100_000);
    expect(await findSources()).toMatchObject([{ waitingCount: 2 }]);
    isBusy = false;
    await rested();
    await crawl();
    expect(asked.slice(2).toSorted()).toEqual(['ear /one', 'ear /two']);
    expect(await findSources()).toMatchObject([{ waitingCount: 0, documentCount: 2 }]);
    expect(await database().pressHost.findFirst()).toMatchObject({ failures: 0 });
  });

  it('takes over what another source has read, and leaves paused sources alone', async () => {
    const { origin, asked } = await serve({
      ear: siteOf({
        '/feed': rss('Ear', ['/one']),
        '/best': rss('Best of', ['/one', '/two']),
        '/one': article('One.'),
        '/two': article('Two.'),
      }),
    });
    const first = await addWebSource('feed', `${origin('ear')}/feed`);
    const second = await addWebSource('feed', `${origin('ear')}/best`);
    await crawl(first.id);
    await crawl(second.id);
    expect(asked).toEqual(['ear /feed', 'ear /one', 'ear /best', 'ear /two']);
    expect(await urls()).toEqual(['/one', '/one', '/two']);
    await database().pressSource.update({ where: { id: first.id }, data: { status: 'paused' } });
    await database().pressPage.updateMany({ data: { dueAt: new Date() } });
    await crawl(first.id);
    expect(asked.slice(4)).toEqual(['ear /best', 'ear /two']);
  });

  it('says what is wrong with a source', async () => {
    const { origin } = await serve({ ear: siteOf({ '/feed': article('No feed at all.') }) });
    const { id } = await addWebSource('feed', `${origin('ear')}/feed`);
    const other = await addWebSource('feed', `${origin('ear')}/nothing`);
    await crawl(id, other.id);
    const errors = (await findSources()).map(({ lastError }) => lastError);
    expect(errors.toSorted()).toEqual(['The answer is text/html', 'The server answered 404']);
  });

  it('asks one thing at a time of each host', async () => {
    const paths = Array.from({ length: 12 }, (_, i) => `/p${i}`);
    const slow: Site = (_, response) => void setTimeout(() => response.end(article('Slow.')), 20);
    const site = siteOf({
      '/feed': rss('Ear', paths),
      ...Object.fromEntries(paths.map((path) => [path, slow])),
    });
    const { origin, busiest } = await serve({ a: site, b: site, c: site });
    const sources = await Promise.all(
      ['a', 'b', 'c'].map((name) => addWebSource('feed', `${origin(name)}/feed`)),
    );
    await crawl(...sources.map(({ id }) => id));
    expect(await database().pressDocument.count({ where: { error: null } })).toBe(36);
    expect(busiest()).toBe(1);
  });
});

describe('the articles of a wiki', () => {
  it('are asked of its interface, for artists of the library, and only those on musicians', async () => {
    const answers = new Map<string, unknown>();
    const { origin, asked } = await serve({
      wiki: (request, response) => {
        const query = new URL(request.url!, 'http://wiki').searchParams;
        const titles = query.get('titles')?.split('|')[0];
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(
            answers.get(titles ?? query.get('pageids')!) ?? {
              query: { pages: [{ title: titles, missing: true }] },
            },
          ),
        );
      },
    });
    const page = (pageid: number, title: string, description: string, more = {}) => ({
      ...{ pageid, title, description, lastrevid: 7, fullurl: `${origin('wiki')}/wiki/${title}` },
      ...more,
    });
    answers.set('Air', {
      query: {
        pages: [page(1, 'Air', 'Mixture of gases'), page(2, 'Air (French band)', 'French music duo')],
      },
    });
    answers.set('2', {
      query: { pages: [{ extract: 'Air are a duo from Versailles. They like Kraftwerk.' }] },
    });
    answers.set('Mercury', {
      query: { pages: [page(3, 'Mercury', '', { pageprops: { disambiguation: '' } })] },
    });
    for (const name of ['Air', 'Mercury', 'Nobody']) {
      await createTrack({ artistId: (await createArtist({ name })).id });
    }
    const { id } = await addWebSource('wikipedia', `${origin('wiki')}/w/api.php`);
    await crawl(id);
    expect(asked).toHaveLength(4);
    const documents = await database().pressDocument.findMany({ where: { text: { not: '' } } });
    expect(documents).toMatchObject([
      {
        url: `${origin('wiki')}/wiki/Air (French band)`,
        title: 'Air (French band)',
        text: expect.stringMatching('Versailles'),
      },
    ]);
    expect(await findSources()).toMatchObject([{ documentCount: 1, errorCount: 2, waitingCount: 0 }]);
    // A week later the article is the same: one question says so.
    await database().pressPage.updateMany({ data: { visitedAt: new Date(0) } });
    await crawl(id);
    expect(asked.filter((request) => request.includes('pageids'))).toHaveLength(1);
  });
});

/** As if every pause and wait were over. */
async function rested(): Promise<void> {
  await database().pressHost.updateMany({ data: { nextRequestAt: new Date(0) } });
  await database().pressPage.updateMany({ where: { dueAt: { not: null } }, data: { dueAt: new Date(0) } });
}

/** Text as windows-1251 has it. */
function cyrillic(text: string): number[] {
  return [...text].map((character) => {
    const unit = character.charCodeAt(0);
    return unit >= 0x410 && unit <= 0x44f ? unit - 0x410 + 0xc0 : unit & 0xff;
  });
}
