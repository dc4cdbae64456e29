import { historyPreviewSchema } from '@/domain/contracts/history';
import { database } from '@/infra/database';
import { toldByAnother } from './known-already';
import { settlePlays } from './settle-plays';

/**
 * Makes what a read history tells count: its listens become plays where the library has the song, and wait for it where
 * not. Ended half way it is done again and adds each listen once.
 * @returns null when it is no longer wanted, or in already
 */
export async function importHistory(
  importId: string,
  options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
): Promise<{ userId: string; plays: number } | null> {
  const db = database();
  const found = await db.historyImport.findUnique({ where: { id: importId } });
  if (found?.status !== 'importing') return null;
  await db.$executeRaw`
    UPDATE "HistoryListen" l SET "isRepeated" = true
    WHERE l."importId" = ${importId}::uuid AND NOT l."isRepeated" AND ${toldByAnother}`;
  const total = historyPreviewSchema.parse(found.preview).listens;
  const plays = await settlePlays(importId, {
    signal: options.signal,
    onProgress: async (done) => {
      options.onProgress(done, total);
      const progress = total > 0 ? done / total : 1;
      await db.historyImport.updateMany({ where: { id: importId, status: 'importing' }, data: { progress } });
    },
  });
  const { count } = await db.historyImport.updateMany({
    where: { id: importId, status: 'importing' },
    data: { status: 'done', finishedAt: new Date(), progress: 1 },
  });
  return count === 0 ? null : { userId: found.userId, plays };
}
