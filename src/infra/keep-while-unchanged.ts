import { database } from './database';
import { Prisma } from './prisma/generated/client';

/** Kept no longer when nobody asks: memory is for whoever is at work. */
const IDLE_MS = 10 * 60_000;

/**
 * What is worked out from whole tables, kept in this process until a row of them is added, changed or removed. All who ask
 * at once wait for the same.
 *
 * Each row carries the number of the transaction that wrote it (`xmin`), so that count and sum of them tell: a look over the
 * tables in the database, a hundred times cheaper than to read them.
 */
export function keepWhileUnchanged<Kept>(
  tables: readonly string[],
  load: () => Promise<Kept>,
): () => Promise<Kept> {
  let kept: { stamp: string; value: Promise<Kept> } | undefined;
  let idle: NodeJS.Timeout | undefined;
  return async () => {
    const stamp = await stampOf(tables);
    clearTimeout(idle);
    idle = setTimeout(() => {
      kept = undefined;
    }, IDLE_MS).unref();
    if (kept?.stamp === stamp) return kept.value;
    const loading = { stamp, value: load() };
    kept = loading;
    loading.value.catch(() => {
      if (kept === loading) kept = undefined;
    });
    return loading.value;
  };
}

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
