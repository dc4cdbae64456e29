import { database, type Transaction } from '@/infra/database';
import { hostOf, pageAddress } from '@/infra/press/page-address';
import type { PressPageRole } from '@/infra/prisma/generated/client';

/** An address something led to. */
export interface FoundPage {
  url: string;
  role: PressPageRole;
  depth: number;
  hops?: number;
  title?: string;
  publishedAt?: Date | null;
  /** When it last changed, where its source says so. */
  changedAt?: Date | null;
}

// A page once read changes rarely: it is asked for again (conditionally) after this long.
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;
const BATCH = 1_000;

/**
 * Notes addresses to be visited, each once for a source: new ones at once, known ones when they were visited long ago or
 * have changed since. Those that are being tried again keep their time.
 * @returns hosts that have something due now
 */
export async function addPages(
  sourceId: string,
  found: readonly FoundPage[],
  tx: Transaction = database(),
): Promise<string[]> {
  const now = new Date();
  const rows = new Map<string, { page: FoundPage; host: string }>();
  for (const page of found) {
    const url = pageAddress(page.url);
    if (url && !rows.has(url.href)) rows.set(url.href, { page, host: hostOf(url) });
  }
  const urls = [...rows.keys()];
  for (let from = 0; from < urls.length; from += BATCH) {
    const batch = urls.slice(from, from + BATCH);
    await tx.pressPage.createMany({
      skipDuplicates: true,
      data: batch.map((url) => {
        const { page, host } = rows.get(url)!;
        const { role, depth, hops = 0, title = '', publishedAt = null } = page;
        return {
          sourceId,
          url,
          host,
          role,
          depth,
          hops,
          title: title.slice(0, 300),
          publishedAt,
          dueAt: now,
        };
      }),
    });
    const again = { sourceId, dueAt: null, url: { in: batch } };
    await tx.pressPage.updateMany({
      where: { ...again, visitedAt: { lt: new Date(now.getTime() - FRESH_MS) } },
      data: { dueAt: now, attempts: 0 },
    });
    await revisitChanged(
      tx,
      sourceId,
      batch.flatMap((url) =>
        rows.get(url)!.page.changedAt ? [{ url, changedAt: rows.get(url)!.page.changedAt! }] : [],
      ),
      now,
    );
  }
  return [...new Set([...rows.values()].map(({ host }) => host))];
}

async function revisitChanged(
  tx: Transaction,
  sourceId: string,
  changed: { url: string; changedAt: Date }[],
  now: Date,
): Promise<void> {
  if (changed.length === 0) return;
  await tx.$executeRaw`
    UPDATE "PressPage" p SET "dueAt" = ${now}, attempts = 0
    FROM unnest(${changed.map(({ url }) => url)}::text[], ${changed.map(({ changedAt }) => changedAt)}::timestamp[])
         AS c(url, at)
    WHERE p."sourceId" = ${sourceId}::uuid AND p.url = c.url AND p."dueAt" IS NULL AND p."visitedAt" < c.at`;
}
