import { database } from './database';
import { keepWhileSame } from './keep-while-same';
import { Prisma } from './prisma/generated/client';

const IDLE_MS = 10 * 60_000;

/**
 * What is worked out from whole tables, kept until a row of them is added, changed or removed.
 *
 * Each row carries the number of the transaction that wrote it (`xmin`), so that count and sum of them tell: a look over the
 * tables in the database, a hundred times cheaper than to read them.
 */
export const keepWhileUnchanged = <Kept>(tables: readonly string[], load: () => Promise<Kept>) =>
  keepWhileSame(() => stampOf(tables), load, { idleMs: IDLE_MS });

/** Of another database another one: its name is in it. */
async function stampOf(tables: readonly string[]): Promise<string> {
  const sums = tables.map(
    (table) =>
      Prisma.sql`(SELECT count(*) || ',' || coalesce(sum(xmin::text::bigint), 0) FROM ${Prisma.raw(`"${table}"`)})`,
  );
  const [row] = await database().$queryRaw<{ stamp: string }[]>`
    SELECT current_database() || ':' || concat_ws(';', ${Prisma.join(sums)}) AS "stamp"`;
  return row!.stamp;
}
