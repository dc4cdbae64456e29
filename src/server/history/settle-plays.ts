import { COMPLETE_MS, COMPLETE_SHARE, SKIP_BELOW_MS } from '@/domain/play-outcome';
import { database } from '@/infra/database';
import { NIL_ID } from '@/infra/new-id';
import { Prisma } from '@/infra/prisma/generated/client';
import { isPlayed } from './known-already';

const LISTENS_AT_ONCE = 25_000;

/** The rule of `playOutcome`, for listens by the hundred thousand. Where a file has no time, the song was heard. */
const outcome = Prisma.sql`(CASE
  WHEN l."msPlayed" IS NULL OR l."msPlayed" >= ${COMPLETE_MS}::int
    OR (t."durationMs" > 0 AND l."msPlayed" >= ${COMPLETE_SHARE}::float8 * t."durationMs") THEN 'complete'
  WHEN l."msPlayed" < ${SKIP_BELOW_MS}::int AND NOT l."wasCutOff" THEN 'skip'
  ELSE 'partial' END)::"PlayOutcome"`;

/**
 * Makes plays of an import's listens whose songs the library has and that are not told already. Done again it adds nothing
 * but what has become possible since.
 * @returns how many plays were added
 */
export async function settlePlays(
  importId: string,
  options: { onProgress?: (done: number) => Promise<void>; signal?: AbortSignal } = {},
): Promise<number> {
  const db = database();
  let added = 0;
  let done = 0;
  for (let after = NIL_ID; ; ) {
    options.signal?.throwIfAborted();
    const [chunk] = await db.$queryRaw<{ last: string | null; size: number }[]>`
      SELECT max("id"::text) AS "last", count(*)::int AS "size" FROM (
        SELECT "id" FROM "HistoryListen" WHERE "importId" = ${importId}::uuid AND "id" > ${after}::uuid
        ORDER BY "id" LIMIT ${LISTENS_AT_ONCE}) AS chunk`;
    const last = chunk?.last;
    if (!last) break;
    // Told long after it was heard: the moment it was heard stands for both, so that no list counts as begun by it.
    added += await db.$executeRaw`
      INSERT INTO "Play" ("id", "userId", "trackId", "startedAt", "msPlayed", "outcome", "source", "createdAt")
      SELECT l."id", song."userId", song."trackId", l."startedAt", coalesce(l."msPlayed", t."durationMs"), ${outcome},
        jsonb_build_object('kind', 'history', 'id', l."importId"), l."startedAt"
      FROM "HistoryListen" l
      JOIN "HistorySong" song ON song."id" = l."songId" JOIN "Track" t ON t."id" = song."trackId"
      WHERE l."importId" = ${importId}::uuid AND l."id" > ${after}::uuid AND l."id" <= ${last}::uuid
        AND NOT l."isRepeated" AND NOT ${isPlayed}
      ON CONFLICT ("id") DO NOTHING`;
    after = last;
    done += chunk.size;
    await options.onProgress?.(done);
  }
  return added;
}
