import { stat } from 'node:fs/promises';
import { type ListeningFormat, MOST_PLAYS, parseListeningLine } from '@/domain/listening-line';
import { database } from '@/infra/database';
import { readLines } from '@/infra/listening/read-lines';
import { BulkConnection } from '@/infra/postgres/bulk-connection';
import type { CommunityImport } from '@/infra/prisma/generated/client';
import { BadLines } from './bad-lines';
import { forgetImport } from './forget-import';
import { libraryTracksByName } from './library-tracks-by-name';
import { ListeningBatch } from './listening-batch';
import { detectFormat } from './listening-file';
import { NameKeys } from './name-keys';
import { readNames } from './read-names';
import { removeListeners } from './remove-listeners';

const LINES_A_BATCH = 50_000;

export type ImportProgress = { bytesDone: number; bytesTotal: number; badLines: number };

/**
 * Reads a file of other people's listening into the database. Each batch and the number of lines done go in together, so
 * an import that was ended goes on where it stopped and counts nothing twice. Bad lines are counted and the first of each
 * kind are kept; they stop nothing.
 * @returns null when there is no such import any more, or it is done
 * @throws Error when the file cannot be read to its end; what was read stays
 */
export async function importListening(
  importId: string,
  options: { onProgress: (progress: ImportProgress) => void; signal: AbortSignal },
): Promise<CommunityImport | null> {
  const db = database();
  const found = await db.communityImport.findUnique({ where: { id: importId } });
  if (!found || found.status === 'done' || found.status === 'removing') return null;
  try {
    const started = await startOrResume(found);
    const format = await detectFormat(started.path);
    const names = started.namesPath ? await readNames(started.namesPath) : null;
    await readInto(started, format, names, options);
    return await finish(started);
  } catch (error) {
    if (error instanceof ImportTakenAway) return null;
    // Ended from outside it goes on later; else it is for people to look at.
    if (!options.signal.aborted)
      await db.communityImport.update({
        where: { id: importId },
        data: { status: 'failed', error: (error as Error).message },
      });
    throw error;
  }
}

/** A file that changed since it was begun is begun anew. */
async function startOrResume(found: CommunityImport): Promise<CommunityImport> {
  const { size, mtimeMs } = await stat(found.path);
  const isSame = found.sizeBytes === BigInt(size) && found.mtimeMs === BigInt(Math.floor(mtimeMs));
  if (!isSame && found.linesDone > 0) await removeListeners(found.id);
  const anew = { bytesDone: 0, linesDone: 0, rowsTaken: 0, badLines: 0, badReasons: [] };
  return database().communityImport.update({
    where: { id: found.id },
    data: {
      status: 'running',
      error: null,
      sizeBytes: size,
      mtimeMs: BigInt(Math.floor(mtimeMs)),
      ...(!isSame && anew),
    },
  });
}

async function readInto(
  started: CommunityImport,
  format: ListeningFormat,
  names: ReadonlyMap<string, string> | null,
  { onProgress, signal }: { onProgress: (progress: ImportProgress) => void; signal: AbortSignal },
): Promise<void> {
  const bad = new BadLines(started.badLines, started.badReasons);
  const tracks = format.kind === 'listenbrainz' ? await libraryTracksByName() : new Map<string, string>();
  const bytesTotal = Number(started.sizeBytes);
  let line = 0;
  let stored = started.linesDone;
  let rows = started.rowsTaken;
  let batch = new ListeningBatch();
  const keys = new NameKeys();
  const connection = await BulkConnection.open();
  const store = async (bytesDone: number) => {
    await connection.transaction(async () => {
      await claimNextBatch(connection, started.id, stored);
      await batch.store(connection, started.id);
      await connection.query(
        `UPDATE "CommunityImport" SET "bytesDone" = $2, "linesDone" = $3, "rowsTaken" = $4, "badLines" = $5,
           "badReasons" = $6 WHERE "id" = $1::uuid`,
        [started.id, bytesDone, line, rows, bad.count, JSON.stringify(bad.reasons)],
      );
    });
    stored = line;
    batch = new ListeningBatch();
    onProgress({ bytesDone, bytesTotal, badLines: bad.count });
  };
  try {
    let isFirst = format.kind === 'table';
    for await (const { lines, bytesDone } of readLines(started.path)) {
      signal.throwIfAborted();
      for (const text of lines) {
        if (isFirst && text?.trim() === '') continue;
        line++;
        const isHeader = isFirst;
        isFirst = false;
        if (isHeader || line <= started.linesDone || text?.trim() === '') continue;
        const listen = text === null ? 'a line too long' : parseListeningLine(format, text);
        if (typeof listen === 'string') {
          bad.add(line, listen, text);
          continue;
        }
        const artist = names ? names.get(listen.artist) : listen.artist;
        if (artist === undefined) {
          bad.add(line, 'a number without a name', text);
          continue;
        }
        if (listen.plays === MOST_PLAYS) bad.note(line, 'taken as a million plays', text);
        const artistKey = keys.of(artist);
        const trackId = listen.title ? tracks.get(`${artistKey}\n${keys.of(listen.title)}`) : undefined;
        batch.add(listen, artistKey, artist, trackId);
        rows++;
        if (batch.lines >= LINES_A_BATCH) {
          await store(bytesDone);
          signal.throwIfAborted();
        }
      }
      if (line <= started.linesDone) onProgress({ bytesDone, bytesTotal, badLines: bad.count });
    }
    await store(bytesTotal);
  } finally {
    await connection.close();
  }
}

/**
 * Holds the import until the transaction ends, if it still is where this reader believes it to be: another may have
 * taken it over, or somebody may want it gone.
 * @throws ImportTakenAway
 */
async function claimNextBatch(connection: BulkConnection, id: string, linesDone: number): Promise<void> {
  const [row] = await connection.query<{ linesDone: number; status: string }>(
    `SELECT "linesDone", "status"::text FROM "CommunityImport" WHERE "id" = $1::uuid FOR UPDATE`,
    [id],
  );
  if (row?.status !== 'running' || row.linesDone !== linesDone) throw new ImportTakenAway();
}

class ImportTakenAway extends Error {
  constructor() {
    super('The import was taken over or removed meanwhile');
  }
}

/** Counts what is there, and lets go of what the same file brought in before. */
async function finish({ id, path }: CommunityImport): Promise<CommunityImport> {
  const db = database();
  const [counts] = await db.$queryRaw<{ listeners: number; artists: number }[]>`
    SELECT count(DISTINCT l."id")::int AS "listeners", count(DISTINCT p."artistId")::int AS "artists"
    FROM "CommunityListener" l JOIN "CommunityPlay" p ON p."listenerId" = l."id" WHERE l."importId" = ${id}::uuid`;
  // Without it a removal soon after goes through all plays for each listener.
  await db.$executeRaw`ANALYZE "CommunityListener", "CommunityPlay", "CommunityArtist"`;
  const { count } = await db.communityImport.updateMany({
    where: { id, status: 'running' },
    data: {
      status: 'done',
      finishedAt: new Date(),
      listenerCount: counts!.listeners,
      artistCount: counts!.artists,
    },
  });
  if (count === 0) throw new ImportTakenAway();
  const earlier = await db.communityImport.findMany({
    where: { path, id: { not: id } },
    select: { id: true },
  });
  for (const old of earlier) await forgetImport(old.id);
  return db.communityImport.findUniqueOrThrow({ where: { id } });
}
