import { parseFeed } from 'feedsmith';
import { decodeText } from './decode-text';

/** One entry of a feed. */
export interface FeedItem {
  url: string;
  title: string;
  publishedAt: Date | null;
}

/** A feed as far as Segue follows it. */
export interface Feed {
  title: string;
  items: FeedItem[];
}

/** Media types feeds come with. */
export const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'text/plain',
];
const MAX_ITEMS = 500;

/**
 * Reads RSS, Atom, RDF or JSON Feed: title and the pages its entries link to, relative links resolved, each once.
 * @throws Error where it is none of these
 */
export function readFeed(bytes: Uint8Array, contentType: string, feedUrl: string): Feed {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(decodeText(bytes, contentType).replace(/^\ufeff/, ''));
  } catch {
    throw new Error('This is no RSS, Atom or JSON feed');
  }
  const items = new Map<string, FeedItem>();
  for (const entry of entriesOf(parsed)) {
    if (!entry.link || !URL.canParse(entry.link, feedUrl)) continue;
    const url = new URL(entry.link, feedUrl);
    url.hash = '';
    if (url.protocol !== 'http:' && url.protocol !== 'https:') continue;
    const date = new Date(entry.date ?? '');
    const publishedAt = Number.isNaN(date.getTime()) ? null : date;
    if (!items.has(url.href)) items.set(url.href, { url: url.href, title: entry.title ?? '', publishedAt });
    if (items.size >= MAX_ITEMS) break;
  }
  return { title: (parsed.feed.title ?? '').trim(), items: [...items.values()] };
}

interface Entry {
  link?: string;
  title?: string;
  date?: string;
}

function entriesOf(parsed: ReturnType<typeof parseFeed>): Entry[] {
  if (parsed.format === 'atom') {
    return (parsed.feed.entries ?? []).map(({ links = [], title, published, updated }) => ({
      link: (links.find(({ rel }) => !rel || rel === 'alternate') ?? links[0])?.href,
      title,
      date: published ?? updated,
    }));
  }
  if (parsed.format === 'json') {
    return (parsed.feed.items ?? []).map(({ url, id, title, date_published }) => ({
      link: url ?? id,
      title,
      date: date_published,
    }));
  }
  if (parsed.format === 'rss') {
    return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate }) => ({
      link: link ?? guid?.value,
      title,
      date: pubDate,
    }));
  }
  return (parsed.feed.items ?? []).map(({ link, title, dc }) => ({ link, title, date: dc?.date }));
}
