import { database } from '@/infra/database';
import type { PoliteFetcher } from '@/infra/press/polite-fetcher';
import { readDocument } from '@/infra/press/read-document';
import { FEED_TYPES, type FeedItem, readFeed } from '@/infra/press/read-feed';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { storeDocument, storeFailure } from './store-document';

const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];
// A page once read changes rarely: it is asked for again (conditionally) after this long.
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;

/** Reads a feed and the pages it links to, politely; a page that fails is recorded and the next one read. */
export async function readFeedSource(
  source: PressSource,
  reading: SourceReading,
  fetchPage: PoliteFetcher,
): Promise<void> {
  const { signal } = reading;
  const answer = await fetchPage(source.location, { accept: FEED_TYPES, validators: source, signal });
  if (answer.status === 'unchanged') return;
  const feed = readFeed(answer.bytes, answer.contentType, answer.url);
  reading.start(feed.items.length);
  let isComplete = true;
  for (const item of feed.items) {
    signal?.throwIfAborted();
    const outcome = await readItem(source, item, fetchPage, signal);
    reading.count(outcome);
    if (outcome === 'failed') isComplete = false;
  }
  // Only now, and only with every page at hand: a reading that was interrupted or has pages to try again must not find
  // "nothing new" at its next start.
  const { etag, lastModified } = isComplete ? answer : { etag: null, lastModified: null };
  const isPlainTitle = source.title === new URL(source.location).hostname;
  await database().pressSource.updateMany({
    where: { id: source.id },
    data: { etag, lastModified, ...(isPlainTitle && feed.title ? { title: feed.title.slice(0, 200) } : {}) },
  });
}

async function readItem(
  source: PressSource,
  item: FeedItem,
  fetchPage: PoliteFetcher,
  signal: AbortSignal | undefined,
) {
  const key = { sourceId: source.id, url: item.url };
  const site = new URL(item.url).hostname.replace(/^www\./, '');
  const known = await database().pressDocument.findUnique({
    where: { sourceId_url: key },
    select: { fetchedAt: true, etag: true, lastModified: true, contentHash: true, error: true },
  });
  if (known && known.error === null && Date.now() - known.fetchedAt.getTime() < FRESH_MS) return 'unchanged';
  try {
    const validators = known?.contentHash ? known : undefined;
    const answer = await fetchPage(item.url, { accept: PAGE_TYPES, validators, signal });
    if (answer.status === 'unchanged') {
      await database().pressDocument.update({
        where: { sourceId_url: key },
        data: { fetchedAt: new Date(), error: null },
      });
      return 'unchanged';
    }
    const document = readDocument({ ...answer, name: item.title || item.url });
    const publishedAt = document.publishedAt ?? item.publishedAt;
    return await storeDocument(key, { ...document, publishedAt }, { ...answer, site });
  } catch (error) {
    signal?.throwIfAborted();
    return await storeFailure(key, site, item.title || item.url, error);
  }
}
