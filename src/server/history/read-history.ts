import { parseHistoryRecord } from '@/domain/history/parse-record';
import { database } from '@/infra/database';
import { HistoryFile } from '@/infra/history/history-file';
import { BulkConnection } from '@/infra/postgres/bulk-connection';
import type { HistoryImport } from '@/infra/prisma/generated/client';
import { BadLines } from '../community/bad-lines';
import { formatOf, recordsOf } from './history-records';
import { historyPath, removeHistoryFile } from './history-store';
import { ListenBatch } from './listen-batch';
import { makePreview } from './make-preview';
import { matchSongs } from './match-songs';
import { SongKeys } from './song-keys';

const LISTENS_A_BATCH = 20_000;
/** Of the whole way to the preview. */
const READING_SHARE = 0.9;

type Options = { onProgress: (done: number) => void; signal: AbortSignal };

/**
 * Reads a listener's file into listens that count for nothing yet, finds which of their songs the library has, and says
 * what an import would bring. Each batch and the number of records done go in together, so a reading that was ended goes
 * on where it stopped. Records that cannot be taken are counted with their reason and stop nothing.
 * @returns null when there is no such import any more, or it is read
 */
export async function readHistory(importId: string, options: Options): Promise<HistoryImport | null> {
  const db = database();
  const found = await db.historyImport.findUnique({ where: { id: importId } });
  if (!found || (found.status !== 'reading' && found.status !== 'failed')) return null;
  try {
    const { count: isWanted } = await db.historyImport.updateMany({
      where: { id: importId, status: found.status },
      data: { status: 'reading', error: null },
    });
    if (!isWanted) return null;
    await readInto(found, options);
    options.signal.throwIfAborted();
    // Without it what follows is planned for tables as small as they were.
    await db.$executeRaw`ANALYZE "HistoryListen", "HistorySong"`;
    await matchSongs({ userId: found.userId });
    const preview = await makePreview(found);
    const { count } = await db.historyImport.updateMany({
      where: { id: importId, status: 'reading' },
      data: { status: 'ready', preview, progress: 1 },
    });
    if (count === 0) return null;
    await removeHistoryFile(importId);
    return db.historyImport.findUnique({ where: { id: importId } });
  } catch (error) {
    if (error instanceof ReadingTakenAway) return null;
    // Ended from outside it goes on later; else it is for people to look at.
    if (!options.signal.aborted)
      await db.historyImport.updateMany({
        where: { id: importId, status: 'reading' },
        data: { status: 'failed', error: (error as Error).message },
      });
    throw error;
  }
}

async function readInto(found: HistoryImport, { onProgress, signal }: Options): Promise<void> {
  const bad = new BadLines(found.badRecords, found.badReasons);
  const keys = new SongKeys();
  const formats = new Set(found.formats);
  const file = await HistoryFile.open(historyPath(found.id));
  const connection = await BulkConnection.open();
  const nowMs = found.createdAt.getTime();
  let record = 0;
  let stored = found.recordsDone;
  let batch = new ListenBatch(keys);
  const store = async (progress: number) => {
    await connection.transaction(async () => {
      await claim(connection, found.id, stored);
      await batch.store(connection, found);
      await connection.query(
        `UPDATE "HistoryImport" SET "recordsDone" = $2, "badRecords" = $3, "badReasons" = $4, "formats" = $5,
           "progress" = $6 WHERE "id" = $1::uuid`,
        [found.id, record, bad.count, JSON.stringify(bad.reasons), [...formats], progress],
      );
    });
    stored = record;
    batch = new ListenBatch(keys);
    onProgress(progress);
  };
  const total = file.parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let before = 0;
  try {
    for (const part of file.parts) {
      try {
        for await (const { format, records, lettersDone } of recordsOf(part)) {
          signal.throwIfAborted();
          formats.add(format.kind);
          for (const text of records) {
            record++;
            if (record <= found.recordsDone) continue;
            const listen = text === null ? 'a record too long' : parseHistoryRecord(format, text, nowMs);
            if (typeof listen === 'string') bad.add(record, listen, text);
            else batch.add(listen);
          }
          if (batch.size >= LISTENS_A_BATCH)
            await store(total > 0 ? (READING_SHARE * Math.min(total, before + lettersDone)) / total : 0);
        }
      } catch (error) {
        if (!part.name || error instanceof ReadingTakenAway || signal.aborted || isOfTheDatabase(error))
          throw error;
        // A member of a zip that is damaged does not cost the others.
        record++;
        if (record > found.recordsDone) bad.add(record, 'a file in the zip is damaged', part.name);
      }
      before += part.sizeBytes;
    }
    await store(READING_SHARE);
  } finally {
    file.close();
    await connection.close();
  }
}

/** Errors of Postgres carry its five-character state; those of the file system and of zlib do not. */
const isOfTheDatabase = (error: unknown): boolean =>
  /^[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? '') ||
  /Connection terminated/.test(String(error));

/**
 * Holds the import until the transaction ends, if it still is where this reader believes it to be.
 * @throws ReadingTakenAway when another took it over or the listener removed it
 */
async function claim(connection: BulkConnection, id: string, recordsDone: number): Promise<void> {
  const [row] = await connection.query<{ recordsDone: number; status: string }>(
    `SELECT "recordsDone", "status"::text FROM "HistoryImport" WHERE "id" = $1::uuid FOR UPDATE`,
    [id],
  );
  if (row?.status !== 'reading' || row.recordsDone !== recordsDone) throw new ReadingTakenAway();
}

class ReadingTakenAway extends Error {
  constructor() {
    super('The history was taken over or removed meanwhile');
  }
}

/** What a file holds, by its parts. @throws Error when it cannot be opened */
export async function findFormats(path: string): Promise<string[]> {
  const file = await HistoryFile.open(path);
  try {
    const kinds = new Set<string>();
    for (const part of file.parts) {
      const format = await formatOf(part).catch(() => null);
      if (format) kinds.add(format.kind);
    }
    return [...kinds];
  } finally {
    file.close();
  }
}
