import { readingFailures } from '@words/reading-failures';
import type { Transaction } from '@/infra/database';
import { findWikipediaArticle } from '@/infra/press/find-wikipedia-article';
import { siteOf } from '@/infra/press/page-address';
import type { PoliteFetcher } from '@/infra/press/polite-fetcher';
import { type StoredOutcome, storeDocument } from './store-document';
import type { DuePage } from './visit-page';

/** The article's revision, and how what it says is stored: under its own address. */
interface WikipediaReading {
  revision: string | null;
  store: (tx: Transaction) => Promise<StoredOutcome>;
}

/**
 * Asks a wiki for its article on the artist a page stands for.
 * @throws FetchFailure; Error where it has none
 */
export async function readWikipediaPage(
  page: DuePage,
  fetchPage: PoliteFetcher,
  signal?: AbortSignal,
): Promise<WikipediaReading> {
  const asked = { api: page.source.location, artist: page.title, knownRevision: page.etag };
  const article = await findWikipediaArticle(asked, fetchPage, signal);
  if (article === 'unchanged') return { revision: page.etag, store: async () => 'unchanged' };
  if (article === null) throw new Error(readingFailures.noArticle);
  const { url, title, text, revision } = article;
  const language = new URL(url).hostname.split('.')[0]!;
  const document = { title, text, siteName: null, publishedAt: null, language };
  const key = { sourceId: page.sourceId, url };
  return { revision, store: (tx) => storeDocument(key, document, siteOf(new URL(url)), tx) };
}
