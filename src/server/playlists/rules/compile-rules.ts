import type { SmartGroup, SmartRules } from '@/domain/contracts/smart-rules';
import { localDay } from '@/domain/local-day';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { Prisma } from '@/infra/prisma/generated/client';
import { type Condition, ruleCondition, type SmartListener } from './rule-condition';
import { joinOf, orderColumns, type SmartTable } from './smart-columns';

/**
 * The one query of a smart playlist. Its rows are the tracks in order: `id`, `durationMs`, and on every row how many
 * fit whatever the limit (`fitting`).
 */
export function compileRules(rules: SmartRules, listener: SmartListener): Prisma.Sql {
  const { limit } = rules;
  const condition = treeCondition(rules, listener);
  const order = orderOf(rules, listener);
  const tables = [...new Set([...condition.tables, ...order.tables])];
  const most = limit?.unit === 'tracks' ? limit.amount : MOST_PLAYLIST_TRACKS;
  // Only where the minutes are counted along it: for this all that fits has to be put in order, not just the first.
  const place =
    limit?.unit === 'minutes'
      ? Prisma.sql`, row_number() OVER (ORDER BY ${order.sql}) AS "place"`
      : Prisma.empty;
  const chosen = Prisma.sql`
    SELECT track."id", track."durationMs", count(*) OVER ()::int AS "fitting"${place}
    FROM "Track" AS track ${Prisma.join([Prisma.empty, ...tables.map((table) => joinOf(table, listener.userId))], ' ')}
    WHERE track."missingSince" IS NULL AND ${condition.sql}
    ORDER BY ${order.sql}
    LIMIT ${most}`;
  if (limit?.unit !== 'minutes') return chosen;
  // As many as the minutes hold: up to the first that would be too much.
  return Prisma.sql`
    SELECT "id", "durationMs", "fitting" FROM (
      SELECT chosen.*, sum("durationMs") OVER (ORDER BY "place") AS "until" FROM (${chosen}) AS chosen
    ) AS filled
    WHERE "until" <= ${limit.amount * 60_000}::bigint
    ORDER BY "place"`;
}

function treeCondition({ match, rules, groups }: SmartRules, listener: SmartListener): Condition {
  const own = rules.map((rule) => ruleCondition(rule, listener));
  // A group that is still empty asks for nothing.
  const inner = groups.filter((group) => group.rules.length > 0);
  return joined(match, [...own, ...inner.map((group) => groupCondition(group, listener))]);
}

const groupCondition = ({ match, rules }: SmartGroup, listener: SmartListener) =>
  joined(
    match,
    rules.map((rule) => ruleCondition(rule, listener)),
  );

function joined(match: 'all' | 'any', conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: Prisma.sql`TRUE`, tables: [] };
  const parts = conditions.map(({ sql }) => sql);
  return {
    sql: Prisma.sql`(${Prisma.join(parts, match === 'all' ? ' AND ' : ' OR ')})`,
    tables: conditions.flatMap(({ tables }) => tables),
  };
}

function orderOf(
  { order: { by, direction } }: SmartRules,
  { userId, timeZone, now }: SmartListener,
): { sql: Prisma.Sql; tables: readonly SmartTable[] } {
  if (by === 'random') {
    // The same all day, and another for each listener.
    const seed = `${userId} ${localDay(now, timeZone)}`;
    return { sql: Prisma.sql`md5(track."id"::text || ${seed}), track."id"`, tables: [] };
  }
  const way = direction === 'ascending' ? Prisma.sql`ASC NULLS LAST` : Prisma.sql`DESC NULLS LAST`;
  const columns = orderColumns[by];
  return {
    sql: Prisma.join([...columns.map(({ sql }) => Prisma.sql`${sql} ${way}`), Prisma.sql`track."id"`]),
    tables: columns.flatMap(({ table }) => table ?? []),
  };
}
