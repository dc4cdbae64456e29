import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { database } from '@/infra/database';
import { findArchiveFiles } from '@/infra/press/find-document-files';
import { pageAddress, siteOf } from '@/infra/press/page-address';
import { type ArchiveRecord, readArchive } from '@/infra/press/read-archive';
import { readDocument } from '@/infra/press/read-document';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { storeDocument, storeFailure } from './store-document';

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
    let failures = 0;
    let total = 0;
    for await (const entry of readArchive(path)) {
      reading.signal?.throwIfAborted();
      if ('fault' in entry) {
        failures++;
        const at = `${basename(path)}@${entry.offset}`;
        reading.count(await storeFailure({ ...key, url: at }, source.title, at, new Error(entry.fault)));
        continue;
      }
      if (!READABLE.test(entry.contentType)) continue;
      reading.start(++total + failures);
      reading.count(await readRecord(source, entry));
    }
    // Only now: a reading that was interrupted must not find "nothing new" at its next start.
    const done = { etag, visitedAt: new Date(), error: null };
    await database().pressPage.upsert({
      where: { sourceId_url: key },
      create: { ...key, ...done, host: '', role: 'listing' },
      update: done,
    });
  }
}

async function readRecord(source: PressSource, record: ArchiveRecord) {
  const url = pageAddress(record.url);
  const key = { sourceId: source.id, url: url?.href ?? record.url.slice(0, 2_000) };
  const site = url ? siteOf(url) : source.title;
  const mark = createHash('sha256').update(record.bytes).digest('hex');
  const known = await database().pressDocument.findUnique({
    where: { sourceId_url: key },
    select: { mark: true, error: true },
  });
  if (known?.mark === mark && known.error === null) return 'unchanged' as const;
  try {
    const document = readDocument({ bytes: record.bytes, contentType: record.contentType, name: key.url });
    const publishedAt = document.publishedAt ?? record.date;
    return await storeDocument(key, { ...document, publishedAt }, { site, mark });
  } catch (error) {
    return await storeFailure(key, site, key.url, error);
  }
}
