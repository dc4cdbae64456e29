import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { HistoryDetail, HistoryImport, HistoryReport } from '@/domain/contracts/history';
import { historyPreviewSchema } from '@/domain/contracts/history';
import { database } from '@/infra/database';
import type { HistoryImport as Row } from '@/infra/prisma/generated/client';
import { badReasonsSchema } from '../community/bad-lines';

/** A listener's imports, newest first. */
export async function findHistories(userId: string): Promise<{ items: HistoryImport[] }> {
  const rows = await database().historyImport.findMany({ where: { userId }, orderBy: { createdAt: 'desc' } });
  return { items: rows.map(toImport) };
}

/** One of them, with what came of it once it is in. @throws AppError `not_found` */
export async function findHistory(userId: string, id: string): Promise<HistoryDetail> {
  const row = await database().historyImport.findFirst({ where: { id, userId } });
  if (!row) throw new AppError('not_found', noSuch.import);
  return { ...toImport(row), report: row.status === 'done' ? await makeReport(id) : null };
}

async function makeReport(id: string): Promise<HistoryReport> {
  const [report] = await database().$queryRaw<HistoryReport[]>`
    SELECT count(p."id")::int AS "plays",
      count(DISTINCT song."id") FILTER (WHERE song."trackId" IS NOT NULL)::int AS "matchedSongs",
      count(*) FILTER (WHERE l."isRepeated" OR (p."id" IS NULL AND song."trackId" IS NOT NULL))::int AS "known",
      count(*) FILTER (WHERE NOT l."isRepeated" AND song."trackId" IS NULL)::int AS "unmatched",
      count(DISTINCT song."id") FILTER (WHERE NOT l."isRepeated" AND song."trackId" IS NULL)::int AS "unmatchedSongs",
      count(*) FILTER (WHERE NOT l."isRepeated" AND song."trackId" IS NULL AND song."artistId" IS NOT NULL)::int
        AS "ofKnownArtists"
    FROM "HistoryListen" l JOIN "HistorySong" song ON song."id" = l."songId" LEFT JOIN "Play" p ON p."id" = l."id"
    WHERE l."importId" = ${id}::uuid`;
  return report!;
}

function toImport(row: Row): HistoryImport {
  return {
    id: row.id,
    fileName: row.fileName,
    status: row.status,
    formats: row.formats,
    progress: row.progress,
    badRecords: row.badRecords,
    badReasons: badReasonsSchema.parse(row.badReasons),
    preview: row.preview === null ? null : historyPreviewSchema.parse(row.preview),
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
