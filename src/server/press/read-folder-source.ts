import { createHash } from 'node:crypto';
import { database } from '@/infra/database';
import { findDocumentFiles, readDocumentFile } from '@/infra/press/find-document-files';
import { readDocument } from '@/infra/press/read-document';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { storeDocument, storeFailure } from './store-document';

/** Reads all pages of a folder; one whose bytes are the same is not taken apart again, one that fails is recorded. */
export async function readFolderSource(source: PressSource, reading: SourceReading): Promise<void> {
  const files = await findDocumentFiles(source.location);
  reading.start(files.length);
  for (const { path, relativePath, contentType } of files) {
    reading.signal?.throwIfAborted();
    const key = { sourceId: source.id, url: relativePath };
    try {
      const bytes = await readDocumentFile(path);
      const mark = createHash('sha256').update(bytes).digest('hex');
      const known = await database().pressDocument.findUnique({
        where: { sourceId_url: key },
        select: { mark: true, error: true },
      });
      if (known?.mark === mark && known.error === null) {
        reading.count('unchanged');
        continue;
      }
      const name = relativePath.replace(/^.*\//, '').replace(/\.\w+$/, '');
      const document = readDocument({ bytes, contentType, name });
      reading.count(await storeDocument(key, document, { site: document.siteName ?? source.title, mark }));
    } catch (error) {
      reading.count(await storeFailure(key, source.title, relativePath, error));
    }
  }
}
