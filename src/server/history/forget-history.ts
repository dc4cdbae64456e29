import { database } from '@/infra/database';
import { BulkConnection } from '@/infra/postgres/bulk-connection';
import { removeHistoryFile } from './history-store';
import { toldByAnother } from './known-already';
import { settlePlays } from './settle-plays';

/**
 * Takes an import out: its plays, its listens and the songs nobody tells of any more. What the listener's other imports
 * told as well counts from them now. Safe to be done again after it was ended half way. One that was brought back stays.
 */
export async function forgetHistory(importId: string, userId: string, signal?: AbortSignal): Promise<void> {
  const db = database();
  // Of some hundred thousand plays: longer than the ORM lets a transaction take.
  const connection = await BulkConnection.open();
  try {
    const isKept = await connection.transaction(async () => {
      // Held until the end: from here on nobody brings it back.
      const [found] = await connection.query<{ status: string }>(
        'SELECT "status" FROM "HistoryImport" WHERE "id" = $1::uuid AND "userId" = $2 FOR UPDATE',
        [importId, userId],
      );
      if (found && found.status !== 'removing') return true;
      await connection.query(
        `DELETE FROM "Play" p USING "HistoryListen" l
         WHERE l."importId" = $1::uuid AND p."id" = l."id" AND p."userId" = $2`,
        [importId, userId],
      );
      await connection.query('DELETE FROM "HistoryImport" WHERE "id" = $1::uuid AND "userId" = $2', [
        importId,
        userId,
      ]);
      await connection.query(
        `DELETE FROM "HistorySong" song WHERE song."userId" = $1
           AND NOT EXISTS (SELECT 1 FROM "HistoryListen" l WHERE l."songId" = song."id")`,
        [userId],
      );
      return false;
    });
    if (isKept) return;
  } finally {
    await connection.close();
  }
  await removeHistoryFile(importId);
  const others = await db.historyImport.findMany({
    where: { userId, status: 'done' },
    orderBy: { finishedAt: 'asc' },
    select: { id: true },
  });
  // One after the other, so that of two that both told it one counts.
  for (const { id } of others) {
    await db.$executeRaw`
      UPDATE "HistoryListen" l SET "isRepeated" = false
      WHERE l."importId" = ${id}::uuid AND l."isRepeated" AND NOT ${toldByAnother}`;
    await settlePlays(id, { signal });
  }
}
