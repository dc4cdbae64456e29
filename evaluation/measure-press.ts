import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { createRng } from '@/domain/rng';
import { readDocuments, readNames } from './read-text-files';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

const SITES = 200;
const PARAGRAPHS = 5;
const SEED = 1;

/**
 * Takes pages in from end to end and says how fast, part by part: a WET file is written, read as an archive source,
 * and learned from, on a Postgres of its own.
 *
 *   npm run measure:press -- --documents FILE.jsonl[.gz] --names FILE.tsv [--pages 100000] [--parts 10]
 *
 * Each page is made of five paragraphs picked from all documents. Prints a JSON object for each part, then a summary;
 * that the rate of the last part is that of the first, and memory stays where it is, is what is looked for.
 */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { documents: text, names: text, pages: text, parts: text } });
  if (!values.documents || !values.names) throw new Error('--documents and --names are needed');
  const pages = wholeNumber('pages', values.pages ?? '100000');
  const parts = wholeNumber('parts', values.parts ?? '10');
  const { documents, names } = values;
  await withDatabase(async (place) => {
    const paragraphs = await readParagraphs(documents);
    await measure({ place, paragraphs, names, pages, parts });
  });
}

/** Paragraphs of all documents, outside the heap that is measured. */
interface Paragraphs {
  bytes: Buffer;
  /** Where each begins, and where the last ends. */
  starts: number[];
}

async function readParagraphs(path: string): Promise<Paragraphs> {
  const chunks: Buffer[] = [];
  const starts = [0];
  for await (const { text } of readDocuments(path)) {
    for (const paragraph of text.split(/\n+/)) {
      if (paragraph.length <= 200) continue;
      chunks.push(Buffer.from(`${paragraph}\n`));
      starts.push(starts.at(-1)! + chunks.at(-1)!.length);
    }
  }
  return { bytes: Buffer.concat(chunks), starts };
}

async function measure(plan: {
  place: string;
  paragraphs: Paragraphs;
  names: string;
  pages: number;
  parts: number;
}) {
  const { place, paragraphs, pages, parts } = plan;
  const { closeDatabase, database } = await import('@/infra/database');
  const { addSource } = await import('@/server/press/add-source');
  const { readSource } = await import('@/server/press/read-source');
  const { updateTextModel } = await import('@/server/press/update-text-model');
  const { nameKey } = await import('@/domain/name-key');
  const db = database();
  for (const { name, aliases } of await readNames(plan.names)) {
    const key = nameKey(name);
    await db.artist.upsert({
      where: { nameKey: key },
      create: { name, nameKey: key, sortName: name, aliases: [...(aliases ?? [])] },
      update: {},
    });
  }
  const rng = createRng(SEED);
  let bytes = 0;
  let ingest = 0;
  let update = 0;
  let comparing = 0;
  for (let part = 0; part < parts; part++) {
    const file = join(place, `part-${part}.wet.gz`);
    const count = Math.round(((part + 1) * pages) / parts) - Math.round((part * pages) / parts);
    const size = await writeWet(file, { count, first: part * count, paragraphs, rng });
    const source = await addSource({ kind: 'archive', location: file, title: `Part ${part}` });
    const read = await seconds(() => readSource({ sourceId: source.id }));
    let readUpTo = performance.now();
    const learned = await seconds(() =>
      updateTextModel({
        onProgress: () => {
          readUpTo = performance.now();
        },
      }),
    );
    // What is left when the last page is learned from: artists are compared.
    const compare = (performance.now() - readUpTo) / 1000;
    ingest += read.seconds;
    update += learned.seconds - compare;
    comparing += compare;
    bytes += size;
    say({
      part,
      pages: count,
      stored: read.result.added,
      storePagesPerSecond: Math.round(count / read.seconds),
      learnPagesPerSecond: Math.round(count / (learned.seconds - compare)),
      compareSeconds: rounded(compare),
      learned: learned.result.documents,
      duplicates: learned.result.duplicates,
      mentions: learned.result.mentions,
      // What an update costs when nothing is new.
      emptyUpdateSeconds: rounded((await seconds(() => updateTextModel())).seconds),
      rssMb: Math.round(process.memoryUsage().rss / 1e6),
    });
    await rm(file);
  }
  say({
    pages,
    megabytes: Math.round(bytes / 1e6),
    artists: await db.artist.count(),
    mentions: await db.mention.count(),
    pagesPerSecond: rounded(pages / (ingest + update + comparing)),
    storePagesPerSecond: rounded(pages / ingest),
    learnPagesPerSecond: rounded(pages / update),
    compareSeconds: rounded(comparing),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  await closeDatabase();
}

/** @returns bytes of text */
async function writeWet(
  path: string,
  options: { count: number; first: number; paragraphs: Paragraphs; rng: () => number },
): Promise<number> {
  const { count, first, paragraphs, rng } = options;
  const gzip = createGzip({ level: 1 });
  const file = gzip.pipe(createWriteStream(path));
  const pick = () => {
    const place = Math.floor(rng() * (paragraphs.starts.length - 1));
    return paragraphs.bytes.subarray(paragraphs.starts[place], paragraphs.starts[place + 1]);
  };
  let bytes = 0;
  for (let page = first; page < first + count; page++) {
    const body = Buffer.concat([Buffer.from(`Page ${page}\n`), ...Array.from({ length: PARAGRAPHS }, pick)]);
    bytes += body.length;
    const head = [
      'WARC/1.0',
      'WARC-Type: conversion',
      `WARC-Target-URI: https://site-${page % SITES}.example/page/${page}`,
      `WARC-Date: 2026-0${1 + (page % 9)}-01T00:00:00Z`,
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(page).padStart(12, '0')}>`,
      'Content-Type: text/plain',
      `Content-Length: ${body.length}`,
    ].join('\r\n');
    if (!gzip.write(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])))
      await once(gzip, 'drain');
  }
  gzip.end();
  await once(file, 'close');
  return bytes;
}

async function seconds<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - startedAt) / 1000 };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function say(report: object): void {
  console.log(JSON.stringify(report));
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
