import { PrismaPg } from '@prisma/adapter-pg';
import { readEnv } from './env';
import { PrismaClient } from './prisma/generated/client';

export type Database = PrismaClient;
/** What a transaction callback gets. */
export type Transaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>;

const MOST_WAIT_MS = 20_000;

// Next.js reloads modules while developing: one client, and so one pool, survives on the global object.
const store = globalThis as typeof globalThis & { segueDatabase?: PrismaClient };

/** The database of this process, connected on first use. */
export function database(): PrismaClient {
  store.segueDatabase ??= connect();
  return store.segueDatabase;
}

function connect(): PrismaClient {
  const url = readEnv().DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; `npm start` sets it for the embedded Postgres.');
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 10 }),
    // When all connections are taken a transaction waits its turn, as every query does; two seconds, Prisma's own, are short for that.
    transactionOptions: { maxWait: MOST_WAIT_MS },
  });
}

/** Closes the pool; the next use connects again. */
export async function closeDatabase(): Promise<void> {
  await store.segueDatabase?.$disconnect();
  store.segueDatabase = undefined;
}
