import { createHash } from 'node:crypto';
import { database } from '@/infra/database';
import { readDocument } from '@/infra/press/read-document';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { type PageToStore, storeDocuments, storeFailure } from './store-document';

/** A page as it was found in a folder or an archive, or why it could not be. */
export type RawPage = {
  url: string;
  /** Without one it is the name the page gives its site, or its source's title. */
  site?: string;
} & (
  | {
      bytes: Uint8Array;
      contentType: string;
      /** What it is called where it has no title of its own. */
      name: string;
      date?: Date | null;
    }
  | { fault: unknown }
);

const BATCH = 100;
const BATCH_BYTES = 4_000_000;

/**
 * Stores pages, a batch at a time. One whose bytes are the same as when it was read last is not taken apart again; one
 * that fails is recorded and stops nothing.
 */
export async function storePages(
  source: PressSource,
  pages: AsyncIterable<RawPage>,
  reading: SourceReading,
): Promise<void> {
  let batch = new Map<string, RawPage>();
  let bytes = 0;
  const flush = async () => {
    await storeBatch(source, [...batch.values()], reading);
    batch = new Map();
    bytes = 0;
  };
  for await (const page of pages) {
    reading.signal?.throwIfAborted();
    // An archive may hold a page twice: the later one is what it became.
    if (batch.has(page.url)) await flush();
    batch.set(page.url, page);
    if ('bytes' in page) bytes += page.bytes.length;
    if (batch.size >= BATCH || bytes >= BATCH_BYTES) await flush();
  }
  await flush();
}

async function storeBatch(
  source: PressSource,
  pages: readonly RawPage[],
  reading: SourceReading,
): Promise<void> {
  if (pages.length === 0) return;
  const marks = await findMarks(
    source.id,
    pages.map(({ url }) => url),
  );
  const read: PageToStore[] = [];
  const fail = async ({ url, site = source.title }: Pick<RawPage, 'url' | 'site'>, error: unknown) =>
    reading.count(await storeFailure({ sourceId: source.id, url }, site, url, error));
  for (const page of pages) {
    if ('fault' in page) {
      await fail(page, page.fault);
      continue;
    }
    const mark = createHash('sha256').update(page.bytes).digest('hex');
    if (marks.get(page.url) === mark) {
      reading.count('unchanged');
      continue;
    }
    try {
      const document = readDocument(page);
      const site = page.site ?? document.siteName ?? source.title;
      const publishedAt = document.publishedAt ?? page.date ?? null;
      read.push({ url: page.url, site, mark, document: { ...document, publishedAt } });
    } catch (error) {
      await fail(page, error);
    }
  }
  try {
    for (const outcome of await storeDocuments(source.id, read)) reading.count(outcome);
  } catch {
    // One of them is refused: by itself it takes no other with it.
    for (const page of read) {
      try {
        for (const outcome of await storeDocuments(source.id, [page])) reading.count(outcome);
      } catch (error) {
        await fail(page, error);
      }
    }
  }
}

async function findMarks(sourceId: string, urls: string[]): Promise<Map<string, string | null>> {
  const rows = await database().pressDocument.findMany({
    where: { sourceId, url: { in: urls }, error: null },
    select: { url: true, mark: true },
  });
  return new Map(rows.map(({ url, mark }) => [url, mark]));
}
