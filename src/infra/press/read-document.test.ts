import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { findDocumentFiles, readDocumentFile } from './find-document-files';
import { readDocument } from './read-document';
import { readFeed } from './read-feed';

const paragraph = 'Radiohead played a long and quiet set, and nobody in the hall wanted to leave. '.repeat(5);

function read(html: string, contentType = 'text/html; charset=utf-8') {
  return readDocument({ bytes: Buffer.from(html), contentType, name: 'fallback' });
}

describe('readDocument', () => {
  it('keeps the article and drops what stands around it', () => {
    const page = read(`<!doctype html><html lang="en"><head><title>Live tonight | The Ear</title>
      <meta property="og:site_name" content="The Ear"><meta property="article:published_time" content="2026-03-04">
      </head><body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav><article><h1>Live tonight</h1>
      <p>${paragraph}</p><p>Second &amp; last.<script>alert(1)</script></p></article>
      <footer>Imprint</footer></body></html>`);
    expect(page).toMatchObject({ title: 'Live tonight', siteName: 'The Ear', language: 'en' });
    expect(page.publishedAt?.toISOString()).toBe('2026-03-04T00:00:00.000Z');
    expect(page.text).toContain('wanted to leave.\nSecond & last.');
    expect(page.text).not.toMatch(/Shop|Imprint|alert|</);
  });

  it('reads plain text as it is, without NUL', () => {
    const page = readDocument({
      bytes: Buffer.from('one\r\ntwo\0'),
      contentType: 'text/plain',
      name: 'note',
    });
    expect(page).toMatchObject({ title: 'note', text: 'one\ntwo' });
  });

  it.each(['', '<html></html>', '\0\0\0', '<!--'])('says that nothing is in %j', (html) => {
    expect(() => read(html)).toThrow();
  });

  it.each([
    ['nested deeper than any page', '<div>'.repeat(50_000) + paragraph],
    ['of a million tags', '<br>'.repeat(1_000_000)],
  ])('refuses a page %s', (_, html) => {
    expect(() => read(html)).toThrow(/The page/);
  });
});

describe('decodeText', () => {
  it.each([
    ['byte order mark', Buffer.from([0xff, 0xfe, 0xe9, 0]), 'text/html; charset=utf-8'],
    ['header', Buffer.from([0xe9]), 'text/html; charset=ISO-8859-1'],
    ['meta', Buffer.concat([Buffer.from('<meta charset="windows-1252">'), Buffer.from([0xe9])]), 'text/html'],
    ['valid UTF-8', Buffer.from('é'), ''],
    ['Windows-1252 as a last resort', Buffer.from([0xe9]), 'text/html; charset=no-such-thing'],
  ])('goes by %s', (_, bytes, contentType) => {
    expect(decodeText(bytes, contentType).at(-1)).toBe('é');
  });
});

describe('readFeed', () => {
  const at = 'https://ear.example/feed';
  it.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>Ear</title><item><title>A</title><link>/a#top</link></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ear</title><entry><title>A</title><link href="/a"/></entry></feed>`,
    ],
    [
      'JSON',
      `{"version":"https://jsonfeed.org/version/1.1","title":"Ear","items":[{"id":"1","title":"A","url":"/a"}]}`,
    ],
  ])('reads %s', (_, text) => {
    const feed = readFeed(Buffer.from(text), 'text/xml', at);
    expect(feed).toEqual({
      title: 'Ear',
      items: [{ url: 'https://ear.example/a', title: 'A', publishedAt: null }],
    });
  });

  it('leaves out links that are no web pages, and refuses what is no feed', () => {
    const bad =
      '<rss version="2.0"><channel><item><title>x</title><link>file:///etc/passwd</link></item></channel></rss>';
    expect(readFeed(Buffer.from(bad), '', at).items).toEqual([]);
    expect(() => readFeed(Buffer.from('<html></html>'), '', at)).toThrow(/no RSS/);
  });
});

describe('findDocumentFiles', () => {
  it('finds pages at any depth and never leaves the folder', async () => {
    const root = await mkdtemp(join(tmpdir(), 'segue-press-'));
    try {
      await mkdir(join(root, 'site', 'deep'), { recursive: true });
      await mkdir(join(root, 'outside'));
      await writeFile(join(root, 'outside', 'secret.html'), 'secret');
      await writeFile(join(root, 'site', 'b.HTM'), 'b');
      await writeFile(join(root, 'site', 'deep', 'a.txt'), 'a');
      await writeFile(join(root, 'site', 'index.json'), '{}');
      await symlink(join(root, 'outside'), join(root, 'site', 'link'));
      await symlink(join(root, 'outside', 'secret.html'), join(root, 'site', 'link.html'));
      const files = await findDocumentFiles(join(root, 'site'));
      expect(files.map(({ relativePath }) => relativePath)).toEqual(['b.HTM', 'deep/a.txt']);
      await expect(readDocumentFile(join(root, 'site', 'link.html'))).rejects.toThrow();
      await expect(readDocumentFile(join(root, 'site', 'b.HTM'), 0)).rejects.toThrow(/Larger/);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
