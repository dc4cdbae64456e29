import { readingFailures } from '@words/reading-failures';
import { database, type Transaction } from '@/infra/database';
import { FetchFailure } from '@/infra/press/fetch-failure';
import type { Validators } from '@/infra/press/fetch-page';
import { siteOf } from '@/infra/press/page-address';
import type { PoliteFetcher } from '@/infra/press/polite-fetcher';
import { readDocument } from '@/infra/press/read-document';
import type { PressPage, PressSource } from '@/infra/prisma/generated/client';
import { addPages, type FoundPage } from './add-pages';
import { copyDocument } from './copy-document';
import { listingTypes, PAGE_TYPES, readListing } from './read-listing';
import { readWikipediaPage } from './read-wikipedia-page';
import { type StoredOutcome, storeDocument, storeFailure } from './store-document';

/** An address and whose it is. */
export type DuePage = PressPage & { source: PressSource };

/** What a visit came to. Failures are on record; a temporary one is tried again later. */
export type Visit =
  | { outcome: StoredOutcome | 'listed' | 'moved'; hosts: string[] }
  | { outcome: 'failed'; failure: unknown; hosts: string[] };

const MOST_HOPS = 5;

/** Visits one address: lists what a listing leads to, stores what a page says. What it led to is stored with it, or not at all. */
export async function visitPage(
  page: DuePage,
  fetchPage: PoliteFetcher,
  signal?: AbortSignal,
): Promise<Visit> {
  try {
    if (page.source.kind === 'wikipedia') return await visitArticle(page, fetchPage, signal);
    const isFollowed = page.source.kind === 'pages' && page.depth < page.source.depth;
    if (page.role === 'document' && !isFollowed) {
      const copied = await copyDocument(page);
      if (copied) return await finish(page, {}, async () => copied);
    }
    const accept = page.role === 'listing' ? listingTypes(page.source.kind) : PAGE_TYPES;
    const answer = await fetchPage(page.url, { accept, validators: page, stayOnHost: true, signal });
    if (answer.status === 'moved') return await finishMoved(page, answer.url);
    if (answer.status === 'unchanged') {
      return await finish(page, page, async () => (page.role === 'listing' ? 'listed' : 'unchanged'));
    }
    if (page.role === 'listing') {
      const { title, found } = readListing(page.source, page, answer);
      await entitle(page.source, title);
      return await finish(page, answer, async () => 'listed', found);
    }
    const url = new URL(page.url);
    const document = readDocument({ ...answer, name: page.title || page.url });
    const store = (tx: Transaction) =>
      storeDocument(
        { sourceId: page.sourceId, url: page.url },
        { ...document, publishedAt: document.publishedAt ?? page.publishedAt },
        siteOf(url),
        tx,
      );
    const found = isFollowed ? readListing(page.source, page, answer).found : [];
    return await finish(page, answer, store, found);
  } catch (failure) {
    signal?.throwIfAborted();
    await fail(page, failure);
    return { outcome: 'failed', failure, hosts: [] };
  }
}

async function visitArticle(page: DuePage, fetchPage: PoliteFetcher, signal?: AbortSignal): Promise<Visit> {
  const { revision, store } = await readWikipediaPage(page, fetchPage, signal);
  return finish(page, { etag: revision }, store);
}

/** In one step: stores what the page says, that it was visited, and what it led to. */
async function finish(
  { id, sourceId }: DuePage,
  { etag = null, lastModified = null }: Validators,
  store: (tx: Transaction) => Promise<Exclude<Visit['outcome'], 'failed'>>,
  found: readonly FoundPage[] = [],
): Promise<Visit> {
  return database().$transaction(
    async (tx) => {
      const outcome = await store(tx);
      await tx.pressPage.updateMany({
        where: { id },
        data: { dueAt: null, visitedAt: new Date(), attempts: 0, error: null, etag, lastModified },
      });
      return { outcome, hosts: await addPages(sourceId, found, tx) };
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}

/** The page is on another host now: it is visited there, by whoever visits that host. */
async function finishMoved(page: DuePage, url: string): Promise<Visit> {
  if (page.hops >= MOST_HOPS)
    throw new FetchFailure('too_many_redirects', readingFailures.tooManyRedirects(MOST_HOPS));
  const { role, depth, hops, title, publishedAt } = page;
  return finish(page, {}, async () => 'moved', [{ url, role, depth, hops: hops + 1, title, publishedAt }]);
}

const TRIES = 5;
const FIRST_PAUSE_MS = 5 * 60 * 1000;

async function fail(page: DuePage, failure: unknown): Promise<void> {
  const attempts = page.attempts + 1;
  const mayPass = failure instanceof FetchFailure && failure.isTemporary && attempts < TRIES;
  const pause = Math.max(FIRST_PAUSE_MS * 4 ** page.attempts, (failure as FetchFailure).retryAfterMs ?? 0);
  const error = (failure instanceof Error ? failure.message : String(failure)).slice(0, 500);
  const now = Date.now();
  await database().pressPage.updateMany({
    where: { id: page.id },
    data: { attempts, error, visitedAt: new Date(now), dueAt: mayPass ? new Date(now + pause) : null },
  });
  if (page.role === 'document') {
    const key = { sourceId: page.sourceId, url: page.url };
    await storeFailure(key, siteOf(new URL(page.url)), page.title || page.url, failure);
  }
}

/** A source that nobody has named takes its feed's title. */
async function entitle(source: PressSource, title: string): Promise<void> {
  if (!title || source.title !== new URL(source.location).hostname) return;
  await database().pressSource.updateMany({ where: { id: source.id }, data: { title: title.slice(0, 200) } });
}
