import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import {
  type ArchiveFault,
  type ArchiveOptions,
  type ArchiveRecord,
  readArchive,
} from '@/infra/press/read-archive';

/** Reads archives for the tests of a file. */
export function prepareArchiveReader() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segue-archive-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return async (archive: Buffer, options?: ArchiveOptions) => {
    const path = join(folder, 'archive.warc');
    await writeFile(path, archive);
    const records: ArchiveRecord[] = [];
    const faults: ArchiveFault[] = [];
    for await (const item of readArchive(path, options)) {
      if ('fault' in item) faults.push(item);
      else records.push(item);
    }
    return { records, faults, urls: records.map(({ url }) => url.replace('https://ear.example/', '')) };
  };
}
