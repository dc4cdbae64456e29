import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { hostOf } from '@/infra/press/page-address';
import type { PressSource } from '@/infra/prisma/generated/client';
import { listArticles } from './list-articles';
import { readArchiveSource } from './read-archive-source';
import { readFolderSource } from './read-folder-source';
import type { DocumentOutcome } from './store-document';

/** What a reading of a source brought; `hosts` have to be visited for the rest. */
export type SourceResult = Record<DocumentOutcome, number> & { hosts: string[] };

/** A reading under way: counts its pages and tells of them. */
export interface SourceReading {
  signal?: AbortSignal;
  start(total: number): void;
  count(outcome: DocumentOutcome): void;
}

const HOUR_MS = 60 * 60 * 1000;
const intervalMs: Record<PressSource['kind'], number> = {
  feed: 6 * HOUR_MS,
  folder: 6 * HOUR_MS,
  sitemap: 24 * HOUR_MS,
  pages: 24 * HOUR_MS,
  archive: 24 * HOUR_MS,
  wikipedia: 7 * 24 * HOUR_MS,
};

/**
 * Reads a folder's or archive's new and changed pages; of a source on the web it notes what is to be visited first. May
 * be run again after any interruption: what is stored stays stored once.
 * @throws AppError `not_found`; whatever stopped the source as a whole, which is recorded with it first
 */
export async function readSource(
  { sourceId }: { sourceId: string },
  options: {
    signal?: AbortSignal;
    onProgress?: (progress: { done: number; total: number }) => void;
  } = {},
): Promise<SourceResult> {
  const db = database();
  const source = await db.pressSource.findUnique({ where: { id: sourceId } });
  if (!source) throw new AppError('not_found', noSuch.pressSource);
  const result: SourceResult = { added: 0, changed: 0, unchanged: 0, failed: 0, hosts: [] };
  if (source.status !== 'active') return result;
  let [done, total] = [0, 0];
  const reading: SourceReading = {
    signal: options.signal,
    start: (count) => {
      total = count;
      options.onProgress?.({ done, total });
    },
    count: (outcome) => {
      result[outcome]++;
      done++;
      options.onProgress?.({ done, total });
    },
  };
  const nextReadAt = new Date(Date.now() + intervalMs[source.kind]);
  try {
    if (source.kind === 'folder') await readFolderSource(source, reading);
    else if (source.kind === 'archive') await readArchiveSource(source, reading);
    else if (source.kind === 'wikipedia') result.hosts = await listArticles(source);
    else {
      // Its host's visitor tells when it was read, and what went wrong.
      result.hosts = await startListing(source);
      await db.pressSource.updateMany({ where: { id: sourceId }, data: { nextReadAt } });
      return result;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    await db.pressSource.updateMany({ where: { id: sourceId }, data: { lastError, nextReadAt } });
    throw error;
  }
  await db.pressSource.updateMany({
    where: { id: sourceId },
    data: { lastReadAt: new Date(), lastError: null, nextReadAt },
  });
  return result;
}

/** The source's own address is due now, whenever it was visited last. */
async function startListing(source: PressSource): Promise<string[]> {
  const host = hostOf(new URL(source.location));
  const role = source.kind === 'pages' && source.depth === 0 ? ('document' as const) : ('listing' as const);
  const due = { role, dueAt: new Date(), attempts: 0 };
  const key = { sourceId: source.id, url: source.location };
  await database().pressPage.upsert({
    where: { sourceId_url: key },
    create: { ...key, ...due, host },
    update: due,
  });
  return [host];
}
