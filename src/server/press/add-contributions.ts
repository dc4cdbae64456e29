import { database, type Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { NIL_ID, newId } from '@/infra/new-id';
import type { Prisma } from '@/infra/prisma/generated/client';
import type { NameMatcher } from '@/recommenders/text/name-matcher';
import { type DocumentReading, readDocumentNames } from '@/recommenders/text/read-document-names';
import { changeCounts } from './change-counts';
import { findDuplicates } from './find-duplicates';
import type { Corrections } from './load-corrections';

const BATCH = 200;

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
  language: true,
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
  // From the last one on, so that what is done is not looked through for each batch. What changes behind it waits.
  let last = NIL_ID;
  for (let done = 0; ; ) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ done, total });
    const ids = await dueIds(last);
    if (ids.length === 0) return added;
    last = ids.at(-1)!;
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
  const { id, site, title, text, publishedAt, fetchedAt, language } = document;
  const writtenAt = (publishedAt ?? fetchedAt).getTime();
  return readDocumentNames({ id, site, title, text, writtenAt, language }, matcher, corrections.of(id, site));
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
  const contributions = readings.map(({ document, reading }) => ({
    id: document.id,
    revision: document.revision,
    site: document.site,
    counts: reading.counts,
  }));
  await tx.$executeRaw`
    INSERT INTO "TextContribution" ("documentId", revision, site, counts)
    SELECT n.id, n.revision, n.site, n.counts
    FROM ${jsonRows(contributions)} AS n(id uuid, revision int, site text, counts jsonb)`;
  const mentions = readings.flatMap(({ document, reading }) =>
    reading.mentions.map((mention) => ({ id: newId(), documentId: document.id, ...mention })),
  );
  await tx.$executeRaw`
    INSERT INTO "Mention" (id, "documentId", "artistId", "trackId", sentence, "offset", spelling)
    SELECT n.id, n."documentId", n."artistId", n."trackId", n.sentence, n."offset", n.spelling
    FROM ${jsonRows(mentions)} AS n(id uuid, "documentId" uuid, "artistId" uuid, "trackId" uuid, sentence text,
      "offset" int, spelling text)`;
  const sentences = readings.flatMap(({ document, reading }) =>
    reading.sentences.map((sentence) => ({ documentId: document.id, ...sentence })),
  );
  await tx.$executeRaw`
    INSERT INTO "PairSentence" ("documentId", "artistAId", "artistBId", sentence, quality)
    SELECT n."documentId", n."artistA", n."artistB", n.sentence, n.quality
    FROM ${jsonRows(sentences)} AS n("documentId" uuid, "artistA" uuid, "artistB" uuid, sentence text, quality float8)`;
}

async function dueIds(after: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "PressDocument" d JOIN "PressSource" s ON s.id = d."sourceId" AND s.status <> 'banned'
    LEFT JOIN "TextContribution" c ON c."documentId" = d.id
    WHERE d.id > ${after}::uuid AND d.text <> '' AND d."duplicateOfId" IS NULL AND c."documentId" IS NULL
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
