import { createHash } from 'node:crypto';
import { database, type Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { newId } from '@/infra/new-id';
import { detectLanguage } from '@/infra/press/detect-language';
import type { ReadDocument } from '@/infra/press/read-document';
import { signText } from './sign-text';
import { countLines, withoutBoilerplate } from './strip-boilerplate';

/** What became of a page. */
export type DocumentOutcome = StoredOutcome | 'failed';
export type StoredOutcome = 'added' | 'changed' | 'unchanged';

/** A page to be stored. `mark` is of the bytes it was read from. */
export interface PageToStore {
  url: string;
  site: string;
  document: ReadDocument;
  mark?: string;
}

const MAX_REASON = 500;
const PATIENCE = { timeout: 60_000, maxWait: 30_000 };

/**
 * Stores pages' plain text, once for each source and address, without what their site repeats on every page. Equal text
 * is not written again. All are stored, or none.
 * @param pages each address once
 */
export async function storeDocuments(
  sourceId: string,
  pages: readonly PageToStore[],
  tx?: Transaction,
): Promise<StoredOutcome[]> {
  if (!tx) return database().$transaction((own) => storeDocuments(sourceId, pages, own), PATIENCE);
  const known = await findKnown(tx, sourceId, pages);
  const hashed = pages.map((page) => {
    const { title, text } = page.document;
    const contentHash = createHash('sha256').update(`${title}\n${text}`).digest('hex');
    return { ...page, contentHash, before: known.get(page.url) };
  });
  await refresh(tx, sourceId, hashed.filter(isUnchanged));
  const news = hashed.filter((page) => !isUnchanged(page));
  const texts = await withoutBoilerplate(
    tx,
    news.map(({ site, document }) => ({ site, text: document.text })),
  );
  const ids = await write(
    tx,
    sourceId,
    news.map((page, index) => ({ ...page, rest: texts[index]! })),
  );
  await countLines(
    tx,
    news.map(({ url, site, document, before }) => ({
      id: ids.get(url)!,
      site,
      text: document.text,
      before: before?.text ?? '',
    })),
  );
  return hashed.map((page) =>
    isUnchanged(page) ? 'unchanged' : page.before?.contentHash ? 'changed' : 'added',
  );
}

/** Stores one page. See {@link storeDocuments}. */
export async function storeDocument(
  key: { sourceId: string; url: string },
  document: ReadDocument,
  site: string,
  tx?: Transaction,
): Promise<StoredOutcome> {
  const [outcome] = await storeDocuments(key.sourceId, [{ url: key.url, site, document }], tx);
  return outcome!;
}

interface HashedPage extends PageToStore {
  contentHash: string;
  before: { contentHash: string; text: string } | undefined;
}

const isUnchanged = ({ contentHash, before }: HashedPage): boolean => before?.contentHash === contentHash;

async function findKnown(tx: Transaction, sourceId: string, pages: readonly PageToStore[]) {
  const rows = await tx.pressDocument.findMany({
    where: { sourceId, url: { in: pages.map(({ url }) => url) } },
    select: { url: true, contentHash: true, text: true },
  });
  return new Map(rows.map((row) => [row.url, row]));
}

async function refresh(tx: Transaction, sourceId: string, pages: readonly HashedPage[]): Promise<void> {
  if (pages.length === 0) return;
  const rows = pages.map(({ url, site, mark = null }) => ({ url, site, mark }));
  await tx.$executeRaw`
    UPDATE "PressDocument" d SET site = n.site, mark = n.mark, "fetchedAt" = now() AT TIME ZONE 'UTC', error = NULL
    FROM ${jsonRows(rows)} AS n(url text, site text, mark text)
    WHERE d."sourceId" = ${sourceId}::uuid AND d.url = n.url`;
}

async function write(
  tx: Transaction,
  sourceId: string,
  pages: readonly (HashedPage & { rest: string })[],
): Promise<Map<string, string>> {
  if (pages.length === 0) return new Map();
  const rows = pages.map(({ url, site, mark = null, contentHash, document, rest }) => ({
    id: newId(),
    url,
    site,
    mark,
    contentHash,
    ...signText(rest),
    title: document.title,
    publishedAt: document.publishedAt?.toISOString() ?? null,
    language: detectLanguage(document.text, document.language),
  }));
  const stored = await tx.$queryRaw<{ id: string; url: string }[]>`
    INSERT INTO "PressDocument" (id, "sourceId", url, site, mark, "contentHash", text, signature, bands, title, "publishedAt",
      language, "fetchedAt")
    SELECT n.id, ${sourceId}::uuid, n.url, n.site, n.mark, n."contentHash", n.text, decode(n.signature, 'base64'), n.bands,
      n.title, n."publishedAt" AT TIME ZONE 'UTC', n.language, now() AT TIME ZONE 'UTC'
    FROM ${jsonRows(rows)} AS n(id uuid, url text, site text, mark text, "contentHash" text, text text, signature text, bands int[],
      title text, "publishedAt" timestamptz, language text)
    ON CONFLICT ("sourceId", url) DO UPDATE SET site = excluded.site, mark = excluded.mark,
      "contentHash" = excluded."contentHash", text = excluded.text, signature = excluded.signature, bands = excluded.bands,
      title = excluded.title, "publishedAt" = excluded."publishedAt", language = excluded.language,
      "fetchedAt" = excluded."fetchedAt", error = NULL, "duplicateOfId" = NULL, revision = "PressDocument".revision + 1
    RETURNING id, url`;
  return new Map(stored.map(({ id, url }) => [url, id]));
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
