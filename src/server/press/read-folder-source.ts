import { type DocumentFile, findDocumentFiles, readDocumentFile } from '@/infra/press/find-document-files';
import type { PressSource } from '@/infra/prisma/generated/client';
import type { SourceReading } from './read-source';
import { type RawPage, storePages } from './store-pages';

/** Reads all pages of a folder; one whose bytes are the same is not taken apart again, one that fails is recorded. */
export async function readFolderSource(source: PressSource, reading: SourceReading): Promise<void> {
  const files = await findDocumentFiles(source.location);
  reading.start(files.length);
  await storePages(source, readFiles(files), reading);
}

async function* readFiles(files: readonly DocumentFile[]): AsyncGenerator<RawPage> {
  for (const { path, relativePath, contentType } of files) {
    const name = relativePath.replace(/^.*\//, '').replace(/\.\w+$/, '');
    try {
      yield { url: relativePath, name, bytes: await readDocumentFile(path), contentType };
    } catch (fault) {
      yield { url: relativePath, fault };
    }
  }
}
