import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { database } from '@/infra/database';
import { findArchiveFiles } from '@/infra/press/find-document-files';
import { pageAddress, siteOf } from '@/infra/press/page-address';
import { type ArchiveRecord, readArchive } from '@/infra/press/read-archive';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { type RawPage, storePages } from './store-pages';

const LONGEST_TITLE = 150;
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/**
 * Reads the pages recorded in WARC or WET files. A file that was read to its end is not opened again while it is the
 * same; of one that was not, the records that are stored already are passed over quickly. Damaged records are recorded
 * and stop nothing.
 */
export async function readArchiveSource(source: PressSource, reading: SourceReading): Promise<void> {
  for (const path of await findArchiveFiles(source.location)) {
    reading.signal?.throwIfAborted();
    const { size, mtimeMs } = await stat(path);
    const key = { sourceId: source.id, url: `file:${basename(path)}` };
    const etag = `${size}/${Math.round(mtimeMs)}`;
    const known = await database().pressPage.findUnique({ where: { sourceId_url: key } });
    if (known?.etag === etag) continue;
    await storePages(source, readRecords(path, source, reading), reading);
    // Only now: a reading that was interrupted must not find "nothing new" at its next start.
    const done = { etag, visitedAt: new Date(), error: null };
    await database().pressPage.upsert({
      where: { sourceId_url: key },
      create: { ...key, ...done, host: '', role: 'listing' },
      update: done,
    });
  }
}

async function* readRecords(
  path: string,
  source: PressSource,
  reading: SourceReading,
): AsyncGenerator<RawPage> {
  let total = 0;
  for await (const entry of readArchive(path)) {
    if ('fault' in entry) {
      reading.start(++total);
      yield { url: `${basename(path)}@${entry.offset}`, fault: new Error(entry.fault) };
    } else if (READABLE.test(entry.contentType)) {
      reading.start(++total);
      yield pageOf(entry, source);
    }
  }
}

function pageOf({ url: address, bytes, contentType, date }: ArchiveRecord, source: PressSource): RawPage {
  const page = pageAddress(address);
  const url = page?.href ?? address.slice(0, 2_000);
  // Where markup was taken off, as in WET files, the page's title has become the first line.
  const name = /^text\/plain\b/i.test(contentType) ? (firstLine(bytes) ?? url) : url;
  return { url, name, site: page ? siteOf(page) : source.title, bytes, contentType, date };
}

function firstLine(bytes: Uint8Array): string | undefined {
  const [line] = Buffer.from(bytes.subarray(0, 4 * LONGEST_TITLE))
    .toString('utf8')
    .trimStart()
    .split('\n', 1);
  return line && line.length <= LONGEST_TITLE && !line.includes('\ufffd') ? line.trim() : undefined;
}
