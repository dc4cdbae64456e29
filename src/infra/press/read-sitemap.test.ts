import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSitemap } from './read-sitemap';

const at = 'https://ear.example/sitemap.xml';
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function read(text: string | Buffer, contentType = 'application/xml') {
  return readSitemap(Buffer.from(text), contentType, at);
}

const urlset = (entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset ${XMLNS}>${entries}</urlset>`;
const urls = (text: string | Buffer) => read(text).pages.map(({ url }) => url);

describe('readSitemap', () => {
  it('reads pages and when they were changed', () => {
    const { pages, sitemaps } = read(
      urlset(`
        <url><loc> https://ear.example/a?x=1&amp;y=2#top </loc><lastmod>2026-03-04</lastmod><priority>1</priority></url>
        <url><lastmod>2026-03-04T05:06:07+01:00</lastmod><loc>/b</loc></url>
        <url id="3"><loc><![CDATA[https://ear.example/c?x&y]]></loc><lastmod>2026-03-04T05:06</lastmod></url>
        <url><loc>https://ear.example/&#x64;&#101;</loc><lastmod>last Tuesday</lastmod></url>`),
    );
    expect(sitemaps).toEqual([]);
    expect(pages).toEqual([
      { url: 'https://ear.example/a?x=1&y=2', lastModified: new Date('2026-03-04') },
      { url: 'https://ear.example/b', lastModified: new Date('2026-03-04T04:06:07Z') },
      { url: 'https://ear.example/c?x&y', lastModified: new Date('2026-03-04T05:06:00Z') },
      { url: 'https://ear.example/de', lastModified: null },
    ]);
  });

  it('reads an index', () => {
    const index = `<!-- <urlset> --><sitemapindex ${XMLNS}><sitemap><loc>https://ear.example/1.xml.gz</loc></sitemap>
      <sitemap><loc>https://ear.example/2.xml</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>`;
    expect(read(index)).toEqual({
      pages: [],
      sitemaps: ['https://ear.example/1.xml.gz', 'https://ear.example/2.xml'],
    });
  });

  it('tells its own tags from those of other namespaces', () => {
    const image = '<image:image><image:loc>https://ear.example/i.png</image:loc></image:image>';
    expect(urls(urlset(`<url>${image}<loc>https://ear.example/a</loc></url><url>${image}</url>`))).toEqual([
      'https://ear.example/a',
    ]);
    const prefixed = `<s.1:urlset xmlns:s.1="x"><s.1:url><loc>/no</loc><s.1:loc>/a</s.1:loc></s.1:url></s.1:urlset>`;
    expect(urls(prefixed)).toEqual(['https://ear.example/a']);
  });

  it('leaves out other hosts, what is no web page, what is commented out, and the second of two', () => {
    const locations = [
      'https://other.example/a',
      'https://ear.example:8443/a',
      'ftp://ear.example/a',
      'javascript:alert(1)',
      'https://',
      '',
      'http://ear.example/a',
      'http://EAR.example/a#b',
    ];
    const entries = locations.map((location) => `<url><loc>${location}</loc></url>`).join('');
    expect(urls(urlset(`<!-- <url><loc>/hidden</loc></url> -->${entries}`))).toEqual([
      'http://ear.example/a',
    ]);
  });

  it('reads lines', () => {
    const lines =
      '\ufeffhttps://ear.example/a\r\n\r\n  https://ear.example/b#c \nnot an address\nhttps://other.example/\n';
    expect(read(lines, 'text/plain').pages).toEqual([
      { url: 'https://ear.example/a', lastModified: null },
      { url: 'https://ear.example/b', lastModified: null },
    ]);
  });

  it('reads what is packed, and what is cut off in the middle', () => {
    expect(urls(gzipSync(urlset('<url><loc>/a</loc></url>')))).toEqual(['https://ear.example/a']);
    expect(urls(gzipSync('https://ear.example/a'))).toEqual(['https://ear.example/a']);
    expect(urls(urlset('<url><loc>/a</loc></url><url><loc>/b').slice(0, -10))).toEqual([
      'https://ear.example/a',
    ]);
    expect(read(urlset(''))).toEqual({ pages: [], sitemaps: [] });
  });

  it('takes 50,000 entries', () => {
    const entries = Array.from({ length: 50_010 }, (_, i) => `https://ear.example/${i}`);
    expect(urls(entries.join('\n'))).toHaveLength(50_000);
    expect(urls(urlset(entries.map((entry) => `<url><loc>${entry}</loc></url>`).join('')))).toHaveLength(
      50_000,
    );
  });

  it('declares no entities', () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE urlset [<!ENTITY l0 "lol">${lol}]>${urlset('<url><loc>/&l9;&#x110000;</loc></url>')}`;
    expect(urls(bomb)).toEqual(['https://ear.example/&l9;&']);
  });

  it.each([
    ['nothing', '', /no sitemap/],
    ['a page', '<!doctype html><html><urlset></urlset></html>', /no sitemap/],
    [
      'a feed',
      '<rss version="2.0"><channel><link>https://ear.example/a</link></channel></rss>',
      /no sitemap/,
    ],
    ['an address that goes on', `https://ear.example/a${' '.repeat(1_000_000)}b`, /no sitemap/],
    ['some text', 'Radiohead\nhttps://ear.example/a', /no sitemap/],
    ['no tag', '<<<', /no sitemap/],
    ['half a packed one', gzipSync(urlset('')).subarray(0, 40), /packed wrongly or cut off/],
    ['a bomb', gzipSync(Buffer.alloc(60_000_000)), /larger than 50 MB/],
    ['too much', Buffer.alloc(60_000_000), /larger than 50 MB/],
  ])('refuses %s', (_, content, reason) => {
    expect(() => read(content)).toThrow(reason);
  });

  it.each(['<!--', '<![CDATA[', '<url>', '<url><loc>', '<url ', '<loc>', '&#', '<', ' ', '</loc>'])(
    'is not slowed down by %j a million times',
    (part) => {
      expect(read(urlset(part.repeat(1_000_000))).pages.length).toBeLessThan(2);
    },
  );

  it('ends with pages of its host or with an error, whatever it is given', () => {
    const parts = [
      '<urlset>',
      '<url>',
      '<loc>',
      '</loc>',
      '/a',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '\n',
    ];
    const markup = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(markup, (pieces) => {
        const found = urls(`<urlset>${pieces.join('')}`);
        expect(found.every((url) => new URL(url).host === 'ear.example')).toBe(true);
      }),
    );
  });
});
