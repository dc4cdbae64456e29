import { database, type Transaction } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';
import type { NameMatcher } from '@/recommenders/text/name-matcher';
import { type DocumentReading, readDocumentNames } from '@/recommenders/text/read-document-names';
import { changeCounts } from './change-counts';
import { findDuplicates } from './find-duplicates';
import type { Corrections } from './load-corrections';

const BATCH = 200;
const ROWS = 5_000;

/** What was added. */
export interface Added {
  documents: number;
  mentions: number;
  duplicates: number;
}

type DueDocument = Prisma.PressDocumentGetPayload<{
  select: typeof dueSelect;
}>;
const dueSelect = {
  id: true,
  site: true,
  title: true,
  text: true,
  revision: true,
  publishedAt: true,
  fetchedAt: true,
  signature: true,
  bands: true,
} as const;

/**
 * Reads the documents that have not been read for names yet, in the order they came, a batch at a time: their mentions,
 * sentences and counts are stored in one step, or not at all. One that repeats an earlier one is marked and counts for
 * nothing. Memory is that of a batch; what is touched is what the batch names.
 */
export async function addContributions(
  matcher: NameMatcher,
  corrections: Corrections,
  options: { signal?: AbortSignal; onProgress?: (progress: { done: number; total: number }) => void } = {},
): Promise<Added> {
  const db = database();
  const added: Added = { documents: 0, mentions: 0, duplicates: 0 };
  let total = await countDue();
  for (let done = 0; ; ) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ done, total });
    const ids = await dueIds();
    if (ids.length === 0) return added;
    const documents = await db.pressDocument.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      select: dueSelect,
    });
    const duplicates = await findDuplicates(documents);
    const readings = documents
      .filter(({ id }) => !duplicates.has(id))
      .map((document) => ({ document, reading: readDue(document, matcher, corrections) }));
    await db.$transaction(
      async (tx) => {
        for (const [id, duplicateOfId] of duplicates) {
          await tx.pressDocument.updateMany({ where: { id }, data: { duplicateOfId } });
        }
        await store(tx, readings);
      },
      { timeout: 300_000, maxWait: 30_000 },
    );
    added.documents += readings.length;
    added.duplicates += duplicates.size;
    added.mentions += readings.reduce((sum, { reading }) => sum + reading.mentions.length, 0);
    done += documents.length;
    total = Math.max(total, done);
  }
}

function readDue(document: DueDocument, matcher: NameMatcher, corrections: Corrections): DocumentReading {
  const { id, site, title, text, publishedAt, fetchedAt } = document;
  const writtenAt = (publishedAt ?? fetchedAt).getTime();
  return readDocumentNames({ id, site, title, text, writtenAt }, matcher, corrections.of(id, site));
}

async function store(
  tx: Transaction,
  readings: readonly { document: DueDocument; reading: DocumentReading }[],
): Promise<void> {
  await changeCounts(
    tx,
    readings.map(({ document, reading }) => ({ site: document.site, counts: reading.counts })),
    1,
  );
  await tx.textContribution.createMany({
    data: readings.map(({ document, reading }) => ({
      documentId: document.id,
      revision: document.revision,
      site: document.site,
      counts: { ...reading.counts },
    })),
  });
  const mentions = readings.flatMap(({ document, reading }) =>
    reading.mentions.map((mention) => ({ documentId: document.id, ...mention })),
  );
  for (let from = 0; from < mentions.length; from += ROWS) {
    await tx.mention.createMany({ data: mentions.slice(from, from + ROWS) });
  }
  const sentences = readings.flatMap(({ document, reading }) =>
    reading.sentences.map(({ artistA, artistB, sentence, quality }) => ({
      documentId: document.id,
      artistAId: artistA,
      artistBId: artistB,
      sentence,
      quality,
    })),
  );
  for (let from = 0; from < sentences.length; from += ROWS) {
    await tx.pairSentence.createMany({ data: sentences.slice(from, from + ROWS) });
  }
}

async function dueIds(): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "PressDocument" d JOIN "PressSource" s ON s.id = d."sourceId" AND s.status <> 'banned'
    LEFT JOIN "TextContribution" c ON c."documentId" = d.id
    WHERE d.text <> '' AND d."duplicateOfId" IS NULL AND c."documentId" IS NULL
    ORDER BY d.id LIMIT ${BATCH}`;
  return rows.map(({ id }) => id);
}

async function countDue(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "PressDocument" d
    JOIN "PressSource" s ON s.id = d."sourceId" AND s.status <> 'banned'
    LEFT JOIN "TextContribution" c ON c."documentId" = d.id
    WHERE d.text <> '' AND d."duplicateOfId" IS NULL AND c."documentId" IS NULL`;
  return row!.count;
}
