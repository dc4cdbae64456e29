import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { warcRecord } from '@tests/factories/archive-records';
import { createArtist } from '@tests/factories/create-artist';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { addSource } from '@/server/press/add-source';
import { readSource } from '@/server/press/read-source';
import { updateTextModel } from '@/server/press/update-text-model';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-archive-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A page as Common Crawl's WET files have it. */
function conversion(page: number, more = {}) {
  return warcRecord(
    {
      'WARC-Type': 'conversion',
      'WARC-Target-URI': `https://site-${page % 5}.example/${page}`,
      'Content-Type': 'text/plain',
      ...more,
    },
    `Page ${page}\nRadiohead and Portishead played, evening ${word(page)}.\n`,
  );
}

const word = (page: number) => page.toString(2).replaceAll('0', 'o').replaceAll('1', 'i');
const pages = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => conversion(from + i));

it('reads an archive past its broken records, once, and goes on where it was stopped', async () => {
  await createArtist({ name: 'Radiohead' });
  await createArtist({ name: 'Portishead' });
  const path = join(folder, 'crawl.wet.gz');
  const cutShort = conversion(900).subarray(0, 150);
  const tooLong = conversion(901, { 'Content-Length': 99_999 });
  await writeFile(
    path,
    Buffer.concat(
      [
        ...pages(0, 150),
        cutShort,
        ...pages(150, 200),
        tooLong,
        Buffer.from('no record'),
        ...pages(200, 250),
      ].map((record) => gzipSync(record)),
    ),
  );
  const { id } = await addSource({ kind: 'archive', location: path });
  const stopped = new AbortController();
  await expect(
    readSource(
      { sourceId: id },
      {
        signal: stopped.signal,
        onProgress: ({ done }) => done >= 100 && stopped.abort(new Error('stopped')),
      },
    ),
  ).rejects.toThrow('stopped');
  const before = await database().pressDocument.count({ where: { text: { not: '' } } });
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(250);

  const result = await readSource({ sourceId: id });
  expect(result.added + result.unchanged).toBeGreaterThanOrEqual(250);
  expect(result.unchanged).toBe(before);
  const documents = await database().pressDocument.findMany({ orderBy: { url: 'asc' } });
  const read = documents.filter(({ text }) => text !== '');
  for (let page = 0; page < 250; page++) {
    expect(read.filter(({ url }) => url === `https://site-${page % 5}.example/${page}`)).toHaveLength(1);
  }
  const faults = documents.filter(({ error }) => error !== null);
  expect(faults.length).toBeGreaterThanOrEqual(2);
  for (const { error, url } of faults) {
    expect(error).toMatch(/record/i);
    expect(url).toMatch(/^crawl\.wet\.gz@\d+$/);
  }
  const [first] = read;
  expect(first).toMatchObject({
    title: 'Page 0',
    publishedAt: new Date('2026-03-04T05:06:07Z'),
  });
  // Read to its end it is not opened again.
  expect(await readSource({ sourceId: id })).toMatchObject({ added: 0, changed: 0, unchanged: 0, failed: 0 });
  expect(await updateTextModel()).toMatchObject({ documents: read.length, mentions: 2 * 250 });
});
