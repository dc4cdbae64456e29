import { z } from 'zod';
import { AppError } from '@/domain/app-error';
import { Prisma } from '@/infra/prisma/generated/client';

/** One column a list is ordered by; never null. */
export type SortKey = { sql: Prisma.Sql; type: 'text' | 'int' | 'float8' | 'timestamp' | 'uuid' };
/** An order that no two rows share: its last key is unique. One direction for all keys, so that rows compare as tuples. */
export type SortOrder = { keys: readonly SortKey[]; direction: 'asc' | 'desc' };

const cursorSchema = z.array(z.string().max(1000)).min(1).max(8);

/** `ORDER BY …` of a list. */
export function orderBy({ keys, direction }: SortOrder): Prisma.Sql {
  const way = Prisma.raw(direction);
  return Prisma.sql`ORDER BY ${Prisma.join(keys.map(({ sql }) => Prisma.sql`${sql} ${way}`))}`;
}

/** The columns the cursor is made of; read them as `cursor text[]`. */
export function cursorColumn({ keys }: SortOrder): Prisma.Sql {
  return Prisma.sql`ARRAY[${Prisma.join(keys.map(({ sql }) => Prisma.sql`(${sql})::text`))}] AS "cursor"`;
}

/**
 * The condition that a row comes after the cursor. Stable while rows are added or removed: nothing is shown twice or
 * left out.
 * @throws AppError 400 for a cursor that no such list gave out
 */
export function afterCursor({ keys, direction }: SortOrder, cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.sql`TRUE`;
  const values = decode(cursor, keys);
  const tuple = Prisma.join(keys.map(({ sql }) => sql));
  const after = Prisma.join(values.map((value, i) => Prisma.sql`${value}::${Prisma.raw(keys[i]!.type)}`));
  const first = Prisma.sql`${values[0]}::${Prisma.raw(keys[0]!.type)}`;
  // The first key once more by itself: that an index can follow.
  return direction === 'asc'
    ? Prisma.sql`(${keys[0]!.sql} >= ${first} AND (${tuple}) > (${after}))`
    : Prisma.sql`(${keys[0]!.sql} <= ${first} AND (${tuple}) < (${after}))`;
}

/** Cuts `rows`, of which one more than `limit` was asked for, to a page. */
export function toPage<Row extends { cursor: string[] }>(rows: readonly Row[], limit: number) {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? Buffer.from(JSON.stringify(last.cursor)).toString('base64url') : null };
}

const patterns: Record<SortKey['type'], RegExp> = {
  text: /^[^\0]*$/s,
  int: /^-?\d{1,9}$/,
  float8: /^-?(?:\d{1,300}(?:\.\d+)?(?:e[+-]?\d{1,3})?|Infinity)$/i,
  timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?$/,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

function decode(cursor: string, keys: readonly SortKey[]): string[] {
  try {
    const values = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (values.length === keys.length && values.every((value, i) => patterns[keys[i]!.type].test(value))) {
      return values;
    }
  } catch {
    // Said below.
  }
  const reason = 'is not one that this list gave out';
  throw new AppError('invalid_input', `cursor: ${reason}`, [{ field: 'cursor', reason }]);
}
