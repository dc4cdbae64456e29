import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPageLinks } from './find-page-links';

const at = 'https://ear.example/reviews/index.html';

function find(markup: string, contentType = 'text/html; charset=utf-8') {
  return findPageLinks(Buffer.from(markup), contentType, at);
}

const link = (href: string, more = '') => `<a href="${href}" ${more}>x</a>`;

describe('findPageLinks', () => {
  it('finds the pages of its own host in order, each once', () => {
    const hrefs = [
      'kid-a',
      '/b?page=2&amp;sort=new',
      '#top',
      'https://EAR.example/c#d',
      '//ear.example/e',
      '/kid-a/../b?',
    ];
    const page = `<!doctype html><html><body>${hrefs.map((href) => link(href)).join('')}${link(' kid-a#2 ')}</body></html>`;
    expect(find(page)).toEqual([
      'https://ear.example/reviews/kid-a',
      'https://ear.example/b?page=2&sort=new',
      'https://ear.example/reviews/index.html',
      'https://ear.example/c',
      'https://ear.example/e',
      'https://ear.example/b?',
    ]);
  });

  it.each([
    'https://other.example/',
    'https://www.ear.example/',
    'https://ear.example:8443/',
    'mailto:ed@ear.example',
    'javascript:void(0)',
    'ftp://ear.example/a',
    'https://',
    '/cover.JPG',
    '/song.mp3?download=1',
    '/set.zip',
    '/style.css',
  ])('leaves out %s', (href) => {
    expect(find(link(href))).toEqual([]);
  });

  it('heeds <base>, also where it leads elsewhere', () => {
    const page = (base: string) => `<html><head><base href="${base}"></head><body>${link('a')}</body></html>`;
    expect(find(page('/archive/'))).toEqual(['https://ear.example/archive/a']);
    expect(find(page('https://other.example/'))).toEqual([]);
    expect(find(page('http://['))).toEqual(['https://ear.example/reviews/a']);
  });

  it('follows nothing that robots are asked not to', () => {
    expect(find(link('/a', 'rel="noopener NOFOLLOW"') + link('/b', 'rel="nofollower"') + link('/c'))).toEqual(
      ['https://ear.example/b', 'https://ear.example/c'],
    );
    for (const content of ['noindex, NoFollow', 'none']) {
      expect(find(`<meta name="Robots" content="${content}">${link('/a')}`)).toEqual([]);
    }
    for (const meta of [
      'name="robots" content="noindex"',
      'name="robots"',
      'name="other" content="nofollow"',
    ]) {
      expect(find(`<meta ${meta}>${link('/a')}`)).toEqual(['https://ear.example/a']);
    }
  });

  it('takes plain text for one address a line, whatever the host', () => {
    const text =
      '\ufeffhttps://other.example/a#b\r\n\r\n /c \nhttps://ear.example/d\nsome words\nhttps://ear.example/e.png';
    expect(find(text, 'text/plain')).toEqual(['https://other.example/a', 'https://ear.example/d']);
  });

  it('takes 2,000', () => {
    const hrefs = Array.from({ length: 2_100 }, (_, i) => `https://ear.example/${i}`);
    expect(find(hrefs.map((href) => link(href)).join(''))).toHaveLength(2_000);
    expect(find(hrefs.join('\n'), 'text/plain')).toHaveLength(2_000);
  });

  it.each(['', '<html>', '<html ', '<a href', '<!--', '\0'])('finds nothing in %j', (markup) => {
    expect(find(markup)).toEqual([]);
  });

  it('refuses markup that is made to be slow', () => {
    expect(() => find('<div>'.repeat(50_000))).toThrow(/The page/);
  });

  it('gives addresses of its own host only, whatever the links say', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.webUrl(), fc.string(), fc.webPath())), (hrefs) => {
        const found = find(hrefs.map((href) => link(href.replaceAll('"', '&quot;'))).join(''));
        expect(found.every((url) => new URL(url).host === 'ear.example' && !url.includes('#'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
