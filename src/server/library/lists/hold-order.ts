import { createHash } from 'node:crypto';
import type { ListMark } from '@/domain/contracts/library-lists';
import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';
import { type MarkKind, marksOf } from './marks-of';
import { countIds, idAt } from './packed-ids';

/** 20 bytes a track: some sixteen orders of 200,000 tracks. */
const HELD_BYTES = 64 * 1024 * 1024;

/** A whole list as its order: what a page of it shows is read when it is asked for. */
export interface Order {
  version: string;
  ids: Buffer;
  marks: ListMark[];
  total: number;
}

/** How an order is found. */
export interface OrderSource {
  /** Names list, filters and direction; and the listener, where it depends on what they do. */
  key: string;
  /** The order holds as long as this is the same. */
  state: () => Promise<string>;
  /** `SELECT "id", "mark"` in the list's order; the mark is an integer, what it means says `marks`. */
  rows: Prisma.Sql;
  marks: MarkKind;
}

type Held = { order: Promise<Order>; state: string; bytes: number };
const held = new Map<string, Held>();

/**
 * The order of a list. To sort 200,000 tracks takes the database some hundred milliseconds, whichever page is wanted:
 * so they are sorted once, and the ids are held here until the library changes, those of the lists last used. Who goes
 * on in a list they have opened (`version`) finds it as it was, at no cost.
 */
export async function holdOrder(source: OrderSource, version: string | undefined): Promise<Order> {
  const opened = version === undefined ? undefined : await held.get(source.key)?.order.catch(() => null);
  if (opened && opened.version === version) return use(source.key, opened);
  const state = await source.state();
  const known = held.get(source.key);
  if (known?.state === state) return use(source.key, await known.order);
  const entry: Held = { order: findOrder(source), state, bytes: 0 };
  held.set(source.key, entry);
  try {
    const order = await entry.order;
    entry.bytes = order.ids.byteLength;
    return use(source.key, order);
  } catch (error) {
    // The next one tries again.
    if (held.get(source.key) === entry) held.delete(source.key);
    throw error;
  }
}

/** The last used stands last, and the first gives way. */
function use(key: string, order: Order): Order {
  const entry = held.get(key);
  if (!entry) return order;
  held.delete(key);
  held.set(key, entry);
  let bytes = [...held.values()].reduce((sum, one) => sum + one.bytes, 0);
  for (const [other, { bytes: freed }] of held) {
    if (bytes <= HELD_BYTES || other === key) break;
    held.delete(other);
    bytes -= freed;
  }
  return order;
}

/** Packed by the database: as rows, 200,000 ids cost this process longer than it takes to sort them. */
async function findOrder({ rows, marks }: OrderSource): Promise<Order> {
  const [row] = await database().$queryRaw<{ ids: Uint8Array | null; marks: Uint8Array | null }[]>`
    SELECT string_agg(uuid_send("id"), ''::bytea) AS "ids", string_agg(int4send("mark"), ''::bytea) AS "marks"
    FROM (${rows}) AS ordered`;
  const ids = Buffer.from(row?.ids ?? []);
  return {
    version: createHash('sha256').update(ids).digest('base64url').slice(0, 22),
    ids,
    marks: marksOf(row?.marks ?? new Uint8Array(), marks),
    total: countIds(ids),
  };
}

/** Ids of an order, from a place on. */
export function idsAt({ ids, total }: Order, offset: number, limit: number): string[] {
  return Array.from({ length: Math.max(0, Math.min(total - offset, limit)) }, (_, i) =>
    idAt(ids, offset + i),
  );
}
