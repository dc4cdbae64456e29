import { createHash } from 'node:crypto';
import { database, type Transaction } from '@/infra/database';
import { detectLanguage } from '@/infra/press/detect-language';
import type { ReadDocument } from '@/infra/press/read-document';
import { sayOf } from './document-marks';
import { countLines, withoutBoilerplate } from './strip-boilerplate';

/** What became of a page. */
export type DocumentOutcome = StoredOutcome | 'failed';
export type StoredOutcome = 'added' | 'changed' | 'unchanged';

const MAX_REASON = 500;
const PATIENCE = { timeout: 60_000, maxWait: 30_000 };

/**
 * Stores a page's plain text, once for each source and address, without what its site repeats on every page. Equal text
 * is not written again.
 */
export async function storeDocument(
  key: { sourceId: string; url: string },
  document: ReadDocument,
  origin: { site: string; mark?: string },
  tx?: Transaction,
): Promise<StoredOutcome> {
  if (!tx) return database().$transaction((own) => storeDocument(key, document, origin, own), PATIENCE);
  const { title, text, publishedAt } = document;
  const { site } = origin;
  const contentHash = createHash('sha256').update(`${title}\n${text}`).digest('hex');
  const known = await tx.pressDocument.findUnique({
    where: { sourceId_url: key },
    select: { contentHash: true, text: true },
  });
  const marks = { site, fetchedAt: new Date(), mark: origin.mark ?? null, error: null };
  if (known?.contentHash === contentHash) {
    await tx.pressDocument.update({ where: { sourceId_url: key }, data: marks });
    return 'unchanged';
  }
  const language = detectLanguage(text, document.language);
  const rest = await withoutBoilerplate(tx, site, text);
  const data = { ...marks, ...sayOf(rest), title, publishedAt, language, contentHash };
  const { id } = await tx.pressDocument.upsert({
    where: { sourceId_url: key },
    create: { ...key, ...data },
    update: { ...data, revision: { increment: 1 } },
    select: { id: true },
  });
  await countLines(tx, { id, site, text, before: known?.text ?? '' });
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
