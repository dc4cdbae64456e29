import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { createPoliteFetcher, type PoliteFetcher } from '@/infra/press/polite-fetcher';
import { readFeedSource } from './read-feed-source';
import { readFolderSource } from './read-folder-source';
import type { DocumentOutcome } from './store-document';

/** What a reading of a source brought. */
export type SourceResult = Record<DocumentOutcome, number>;

/** A reading under way: counts its pages and tells of them. */
export interface SourceReading {
  signal?: AbortSignal;
  start(total: number): void;
  count(outcome: DocumentOutcome): void;
}

// One for the process: sources on the same host wait for each other.
const sharedFetcher = createPoliteFetcher();

/**
 * Reads a source's new and changed pages. May be run again after any interruption: what is stored stays stored once.
 * @throws AppError `not_found`; whatever stopped the source as a whole, which is recorded with it first
 */
export async function readSource(
  { sourceId }: { sourceId: string },
  options: {
    signal?: AbortSignal;
    onProgress?: (progress: { done: number; total: number }) => void;
    fetchPage?: PoliteFetcher;
  } = {},
): Promise<SourceResult> {
  const db = database();
  const source = await db.pressSource.findUnique({ where: { id: sourceId } });
  if (!source) throw new AppError('not_found', 'There is no such press source.');
  const result: SourceResult = { added: 0, changed: 0, unchanged: 0, failed: 0 };
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
  try {
    if (source.kind === 'folder') await readFolderSource(source, reading);
    else await readFeedSource(source, reading, options.fetchPage ?? sharedFetcher);
  } catch (error) {
    options.signal?.throwIfAborted();
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    await db.pressSource.updateMany({ where: { id: sourceId }, data: { lastError } });
    throw error;
  }
  await db.pressSource.updateMany({
    where: { id: sourceId },
    data: { lastReadAt: new Date(), lastError: null },
  });
  return result;
}
