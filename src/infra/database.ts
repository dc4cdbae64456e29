import { PrismaPg } from '@prisma/adapter-pg';
import { readEnv } from './env';
import { PrismaClient } from './prisma/generated/client';

export type Database = PrismaClient;
/** What a transaction callback gets. */
export type Transaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>;

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
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });
}

/** Closes the pool; the next use connects again. */
export async function closeDatabase(): Promise<void> {
  await store.segueDatabase?.$disconnect();
  store.segueDatabase = undefined;
}
