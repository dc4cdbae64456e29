import { describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { findSources } from '@/server/press/find-sources';
import { addWebSource, prepareTestWeb, urls } from './prepare-test-web';
import { article, packed, rss, type Site, sitemap, siteOf } from './test-web';

const { serve, crawl } = prepareTestWeb();

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
});
