import { describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { findSources } from '@/server/press/find-sources';
import { addWebSource, errorOf, prepareTestWeb, rested, urls } from './prepare-test-web';
import { article, packed, rss, type Site, siteOf } from './test-web';

const { serve, crawl } = prepareTestWeb();

describe('a crawl of strangers', () => {
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

/** Text as windows-1251 has it. */
function cyrillic(text: string): number[] {
  return [...text].map((character) => {
    const unit = character.charCodeAt(0);
    return unit >= 0x410 && unit <= 0x44f ? unit - 0x410 + 0xc0 : unit & 0xff;
  });
}
