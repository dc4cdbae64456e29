import { database } from '@/infra/database';
import type { PressPage } from '@/infra/prisma/generated/client';
import type { StoredOutcome } from './store-document';

const FRESH_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Two feeds may list one page: what the other source has of it lately is taken over, and nobody is asked twice.
 * @returns undefined where no other source has it
 */
export async function copyDocument({ sourceId, url }: PressPage): Promise<StoredOutcome | undefined> {
  const db = database();
  const other = await db.pressDocument.findFirst({
    where: {
      url,
      sourceId: { not: sourceId },
      error: null,
      text: { not: '' },
      fetchedAt: { gt: new Date(Date.now() - FRESH_MS) },
      source: { kind: { in: ['feed', 'sitemap', 'pages'] } },
    },
    orderBy: { fetchedAt: 'desc' },
  });
  if (!other) return undefined;
  const key = { sourceId, url };
  const known = await db.pressDocument.findUnique({ where: { sourceId_url: key } });
  const { site, title, publishedAt, fetchedAt, language, contentHash, text, signature, bands } = other;
  const said = { text, signature, bands, duplicateOfId: null };
  const data = { ...said, site, title, publishedAt, fetchedAt, language, contentHash, error: null };
  if (known?.contentHash === contentHash) return 'unchanged';
  await db.pressDocument.upsert({
    where: { sourceId_url: key },
    create: { ...key, ...data },
    update: { ...data, revision: { increment: 1 } },
  });
  return known?.contentHash ? 'changed' : 'added';
}
