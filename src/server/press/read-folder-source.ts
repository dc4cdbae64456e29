import { findDocumentFiles, readDocumentFile } from '@/infra/press/find-document-files';
import { readDocument } from '@/infra/press/read-document';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { storeDocument, storeFailure } from './store-document';

/** Reads all pages of a folder; a page that fails is recorded and the next one read. */
export async function readFolderSource(source: PressSource, reading: SourceReading): Promise<void> {
  const files = await findDocumentFiles(source.location);
  reading.start(files.length);
  for (const { path, relativePath, contentType } of files) {
    reading.signal?.throwIfAborted();
    const key = { sourceId: source.id, url: relativePath };
    try {
      const bytes = await readDocumentFile(path);
      const name = relativePath.replace(/^.*\//, '').replace(/\.\w+$/, '');
      const document = readDocument({ bytes, contentType, name });
      reading.count(await storeDocument(key, document, { site: document.siteName ?? source.title }));
    } catch (error) {
      reading.count(await storeFailure(key, source.title, relativePath, error));
    }
  }
}
