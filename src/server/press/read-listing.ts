import type { FetchResult } from '@/infra/press/fetch-page';
import { findPageLinks } from '@/infra/press/find-page-links';
import { FEED_TYPES, readFeed } from '@/infra/press/read-feed';
import { readSitemap } from '@/infra/press/read-sitemap';
import type { PressPage, PressSource } from '@/infra/prisma/generated/client';
import type { FoundPage } from './add-pages';

/** Media types of pages people read. */
export const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];
const SITEMAP_TYPES = [
  ...['application/xml', 'text/xml', 'text/plain', 'application/gzip', 'application/x-gzip'],
  ...['application/octet-stream', 'application/rss+xml'],
];
// An index of sitemaps leads to sitemaps; an index of indexes of indexes leads nowhere anybody needs.
const DEEPEST_SITEMAP = 2;

/** Media types a source's listing may come with. */
export const listingTypes = (kind: PressSource['kind']): string[] =>
  kind === 'feed' ? FEED_TYPES : kind === 'sitemap' ? SITEMAP_TYPES : PAGE_TYPES;

/**
 * The addresses a feed, a sitemap or a list of pages leads to, and its own title.
 * @throws Error where it is none of that
 */
export function readListing(
  { kind }: Pick<PressSource, 'kind'>,
  { depth }: Pick<PressPage, 'depth'>,
  answer: Extract<FetchResult, { status: 'fetched' }>,
): { title: string; found: FoundPage[] } {
  const { bytes, contentType, url } = answer;
  if (kind === 'sitemap') {
    const { pages, sitemaps } = readSitemap(bytes, contentType, url);
    const further = depth < DEEPEST_SITEMAP ? sitemaps : [];
    return {
      title: '',
      found: [
        ...further.map((address) => ({ url: address, role: 'listing' as const, depth: depth + 1 })),
        ...pages.map((page) => ({
          url: page.url,
          role: 'document' as const,
          depth: depth + 1,
          changedAt: page.lastModified,
        })),
      ],
    };
  }
  if (kind === 'feed') {
    const feed = readFeed(bytes, contentType, url);
    return {
      title: feed.title,
      found: feed.items.map((item) => ({ ...item, role: 'document' as const, depth: 1 })),
    };
  }
  const links = findPageLinks(bytes, contentType, url);
  return {
    title: '',
    found: links.map((address) => ({ url: address, role: 'document' as const, depth: depth + 1 })),
  };
}
