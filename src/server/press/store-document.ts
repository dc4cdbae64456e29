import { createHash } from 'node:crypto';
import { database, type Transaction } from '@/infra/database';
import type { ReadDocument } from '@/infra/press/read-document';

/** What became of a page. */
export type DocumentOutcome = StoredOutcome | 'failed';
export type StoredOutcome = 'added' | 'changed' | 'unchanged';

const MAX_REASON = 500;

/** Documents that were read at some time, also those whose last visit failed: that is news of the server, not of them. */
export const hasText = { text: { not: '' } };

/** Stores a page's plain text, once for each source and address. Equal text is not written again. */
export async function storeDocument(
  key: { sourceId: string; url: string },
  document: ReadDocument,
  origin: { site: string; mark?: string },
  db: Transaction = database(),
): Promise<StoredOutcome> {
  const contentHash = createHash('sha256').update(`${document.title}\n${document.text}`).digest('hex');
  const known = await db.pressDocument.findUnique({
    where: { sourceId_url: key },
    select: { contentHash: true },
  });
  const marks = {
    site: origin.site,
    fetchedAt: new Date(),
    mark: origin.mark ?? null,
    error: null,
  };
  if (known?.contentHash === contentHash) {
    await db.pressDocument.update({ where: { sourceId_url: key }, data: marks });
    return 'unchanged';
  }
  const { title, text, publishedAt, language } = document;
  const data = { ...marks, title, text, publishedAt, language: language?.slice(0, 35) ?? null, contentHash };
  await db.pressDocument.upsert({
    where: { sourceId_url: key },
    create: { ...key, ...data },
    update: { ...data, revision: { increment: 1 } },
  });
  return known?.contentHash ? 'changed' : 'added';
}

/** Records why a page could not be read. Text that was read earlier stays, and counts as before. */
export async function storeFailure(
  key: { sourceId: string; url: string },
  site: string,
  title: string,
  error: unknown,
): Promise<DocumentOutcome> {
  // Messages may quote the page: nothing Postgres refuses may come with them.
  const message = error instanceof Error ? error.message : String(error);
  const reason = message
    .replaceAll('\0', ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .slice(0, MAX_REASON);
  await database().pressDocument.upsert({
    where: { sourceId_url: key },
    create: { ...key, site, title, text: '', contentHash: '', error: reason },
    update: { error: reason, fetchedAt: new Date() },
  });
  return 'failed';
}
