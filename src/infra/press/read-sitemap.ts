import { gunzipSync } from 'node:zlib';
import { decodeText } from './decode-text';

/** A page a sitemap names. */
export interface SitemapPage {
  url: string;
  lastModified: Date | null;
}

/** What a sitemap names: pages, or further sitemaps where it is an index. */
export interface Sitemap {
  pages: SitemapPage[];
  sitemaps: string[];
}

// Limits of the protocol (sitemaps.org), which hold for what is unpacked.
const MAX_BYTES = 52_428_800;
const MAX_ENTRIES = 50_000;
// The protocol allows an address 2,048 characters; entities make it longer in the file.
const MAX_VALUE = 8_192;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a sitemap or an index of sitemaps (XML, or one address a line), also packed with gzip. Entries on another host
 * are left out: the protocol lets a sitemap speak for its own host only.
 *
 * The XML is scanned for `loc` and `lastmod`, in time linear in its size, and no tree is built: of entities only those
 * of XML itself and numbers are replaced, so a document type that declares others ("billion laughs") declares nothing.
 * @throws Error with the reason where it is none, packed wrongly or too large
 */
export function readSitemap(bytes: Uint8Array, contentType: string, url: string): Sitemap {
  const text = decodeText(unpack(bytes), contentType).trimStart();
  if (!text.startsWith('<')) return { pages: readLines(text, url), sitemaps: [] };
  const markup = withoutComments(text);
  const [, prefix = '', root] = /<([A-Za-z_][\w.-]*:)?([\w.-]+)/.exec(markup) ?? [];
  if (root !== 'urlset' && root !== 'sitemapindex') throw new Error('This is no sitemap');
  const entry = openingTag(prefix, root === 'urlset' ? 'url' : 'sitemap');
  const entries = markup.split(entry, MAX_ENTRIES + 1).slice(1);
  const pages = collect(
    entries.map((part) => [textOf(part, prefix, 'loc'), textOf(part, prefix, 'lastmod')]),
    url,
  );
  return root === 'urlset' ? { pages, sitemaps: [] } : { pages: [], sitemaps: pages.map((page) => page.url) };
}

function unpack(bytes: Uint8Array): Uint8Array {
  const tooLarge = new Error('The sitemap is larger than 50 MB');
  if (bytes.length > MAX_BYTES) throw tooLarge;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
    throw new Error('The sitemap is packed wrongly or cut off');
  }
}

function readLines(text: string, url: string): SitemapPage[] {
  const lines = text.split(/[\r\n]+/, MAX_ENTRIES).map((line) => line.trim());
  // Any text is an address relative to another, so here only whole ones count.
  if (!/^https?:\/\/\S+$/i.test(lines[0]!)) throw new Error('This is no sitemap');
  return collect(
    lines.filter((line) => /^https?:\/\//i.test(line)).map((line) => [line, '']),
    url,
  );
}

function collect(entries: [location: string, lastModified: string][], sitemapUrl: string): SitemapPage[] {
  const { host } = new URL(sitemapUrl);
  const pages = new Map<string, SitemapPage>();
  for (const [location, lastModified] of entries) {
    if (!location || !URL.canParse(location, sitemapUrl)) continue;
    const page = new URL(location, sitemapUrl);
    page.hash = '';
    if ((page.protocol !== 'http:' && page.protocol !== 'https:') || page.host !== host) continue;
    if (!pages.has(page.href)) pages.set(page.href, { url: page.href, lastModified: dateOf(lastModified) });
  }
  return [...pages.values()];
}

/** By index, not by one expression: comments that never end would cost that the square of their number. */
function withoutComments(markup: string): string {
  const [first = '', ...rest] = markup.split('<!--');
  const ends = (part: string) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '');
  return first + rest.map(ends).join('');
}

function openingTag(prefix: string, name: string): RegExp {
  return new RegExp(`<${prefix.replaceAll('.', '\\.')}${name}(?:\\s[^<>]*)?>`);
}

/** Text of the first such element: `image:loc` is none, its prefix is another. */
function textOf(entry: string, prefix: string, name: string): string {
  const opening = openingTag(prefix, name).exec(entry);
  if (!opening) return '';
  const start = opening.index + opening[0].length;
  const end = entry.indexOf(`</${prefix}${name}`, start);
  if (end < 0 || end - start > MAX_VALUE) return '';
  const text = entry.slice(start, end).trim();
  if (text.startsWith('<![CDATA[') && text.endsWith(']]>')) return text.slice(9, -3).trim();
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, replaceReference);
}

function replaceReference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** A W3C date and time; in UTC where it says no zone. */
function dateOf(text: string): Date | null {
  if (!/^\d{4}(?:-\d\d){0,2}(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)) return null;
  const date = new Date(text.replace(' ', 'T').replace(/(T[\d:.]+)$/, '$1Z'));
  return Number.isNaN(date.getTime()) ? null : date;
}
