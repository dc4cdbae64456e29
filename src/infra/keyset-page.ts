import { z } from 'zod';
import { AppError } from '@/domain/app-error';
import { Prisma } from '@/infra/prisma/generated/client';

/** One column a list is ordered by; never null. */
export type SortKey = { sql: Prisma.Sql; type: 'text' | 'int' | 'float8' | 'timestamp' | 'uuid' };
/** An order that no two rows share. One direction for all keys, so that rows compare as tuples. */
export type SortOrder = {
  /** The last one is the row's id. */
  keys: readonly SortKey[];
  direction: 'asc' | 'desc';
  /** What stands behind FROM, with the aliases that the keys name. */
  from: Prisma.Sql;
};

/** A key as the cursor has it; of a long text the beginning alone, as `[beginning]`. */
const keyValueSchema = z.union([z.string(), z.tuple([z.string()])]);
const cursorSchema = z.array(keyValueSchema).min(1).max(8);
type KeyValue = z.output<typeof keyValueSchema>;

/** Tags and paths can be thousands of bytes long, addresses cannot: servers and proxies refuse them from 8 kB on. */
const MAX_TEXT_LENGTH = 40;

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
 * The condition that a row comes after the cursor. Stable while rows are added or removed: nothing is left out or, long
 * texts apart, shown twice. A long text is looked up in the row it came from; when that is gone the page begins where
 * its beginning stands.
 * @throws AppError 400 for a cursor that no such list gave out
 */
export function afterCursor(order: SortOrder, cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.sql`TRUE`;
  const { keys, direction } = order;
  const values = valuesOf(order, decode(cursor, keys));
  const tuple = Prisma.join(keys.map(({ sql }) => sql));
  const after = Prisma.join(values);
  // The first key once more by itself: that an index can follow.
  return direction === 'asc'
    ? Prisma.sql`(${keys[0]!.sql} >= ${values[0]} AND (${tuple}) > (${after}))`
    : Prisma.sql`(${keys[0]!.sql} <= ${values[0]} AND (${tuple}) < (${after}))`;
}

function valuesOf({ keys, from }: SortOrder, values: readonly KeyValue[]): Prisma.Sql[] {
  const typed = (value: string, i: number) => Prisma.sql`${value}::${Prisma.raw(keys[i]!.type)}`;
  return values.map((value, i) => {
    if (typeof value === 'string') return typed(value, i);
    const id = typed(values.at(-1) as string, keys.length - 1);
    return Prisma.sql`COALESCE(
      (SELECT ${keys[i]!.sql} FROM ${from} WHERE ${keys.at(-1)!.sql} = ${id}), ${typed(value[0], i)})`;
  });
}

/** Cuts `rows`, of which one more than `limit` was asked for, to a page. */
export function toPage<Row extends { cursor: string[] }>(rows: readonly Row[], limit: number) {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encode(last.cursor) : null };
}

function encode(values: readonly string[]): string {
  const short = values.map((value): KeyValue => {
    // Not between the halves of a surrogate pair.
    const characters = value.length > MAX_TEXT_LENGTH ? [...value] : [];
    return characters.length > MAX_TEXT_LENGTH ? [characters.slice(0, MAX_TEXT_LENGTH).join('')] : value;
  });
  return Buffer.from(JSON.stringify(short)).toString('base64url');
}

/** Whether Postgres can read a value of a cursor as its type: one that was made up must not fail in the query. */
const isReadable: Record<SortKey['type'], (value: string) => boolean> = {
  text: (value) => !value.includes('\0'),
  int: (value) => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31,
  float8: (value) =>
    /^-?(?:\d{1,17}(?:\.\d{1,17})?(?:e[+-]\d{2,3})?|Infinity)$/.test(value) && isFloat8(value),
  timestamp: (value) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?$/.test(value) && isMoment(value),
  uuid: (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

/** Postgres refuses what overflows to infinity or underflows to zero. */
const isFloat8 = (value: string) =>
  value.endsWith('Infinity') ||
  (Number.isFinite(Number(value)) && (Number(value) !== 0 || /^-?0$/.test(value)));

/** No 30th of February, and the year 0 is none. */
function isMoment(value: string): boolean {
  const time = Date.parse(`${value.slice(0, 19).replace(' ', 'T')}Z`);
  return (
    !Number.isNaN(time) &&
    !value.startsWith('0000') &&
    new Date(time).toISOString().startsWith(value.slice(0, 10))
  );
}

function decode(cursor: string, keys: readonly SortKey[]): KeyValue[] {
  try {
    const values = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const fits = (value: KeyValue, i: number) =>
      typeof value === 'string'
        ? isReadable[keys[i]!.type](value)
        : keys[i]!.type === 'text' && isReadable.text(value[0]);
    if (values.length === keys.length && values.every(fits)) return values;
  } catch {
    // Said below.
  }
  const reason = 'is not one that this list gave out';
  throw new AppError('invalid_input', `cursor: ${reason}`, [{ field: 'cursor', reason }]);
}
