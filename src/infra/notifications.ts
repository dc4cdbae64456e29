import pg from 'pg';
import type { Transaction } from './database';
import { readEnv } from './env';
import { log } from './log';

/*
 * News from process to process, by the NOTIFY of Postgres: told when the transaction that tells them is committed, to every
 * process that listens. Nothing is kept for who does not listen at that moment.
 */

const channel = 'segue_news';
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const CONNECT_PATIENCE_MS = 10_000;

type Listener = {
  onNote: (text: string) => void;
  /** The connection was lost and is there again: what was told meanwhile was missed. */
  onMissed: () => void;
};

const listeners = new Set<Listener>();
let connection: { client: Promise<pg.Client>; end: () => void } | null = null;

/** Tells all processes. @param text up to 8000 bytes */
export async function notifyAll(database: Pick<Transaction, '$executeRaw'>, text: string): Promise<void> {
  await database.$executeRaw`SELECT pg_notify(${channel}, ${text})`;
}

/**
 * Hears what processes tell, this one too. One connection serves all who listen, opened with the first and closed
 * with the last of them; where it breaks it comes back.
 * @returns `ready` resolves when what is told from then on is heard; `end` ends it
 */
export function onNotification(listener: Listener): { ready: Promise<unknown>; end: () => void } {
  listeners.add(listener);
  connection ??= connect();
  return {
    ready: connection.client.catch(() => {}),
    end: () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      connection?.end();
      connection = null;
    },
  };
}

function connect(): NonNullable<typeof connection> {
  let isOver = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let current: pg.Client | null = null;

  const open = async (isAgain: boolean): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: readEnv().DATABASE_URL,
      connectionTimeoutMillis: CONNECT_PATIENCE_MS,
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => {
      for (const { onNote } of listeners) onNote(payload ?? '');
    });
    const lose = once(() => {
      if (isOver) return;
      const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
      failures++;
      timer = setTimeout(() => void open(true).catch(() => {}), pauseMs);
    });
    client.on('error', (error) => {
      log().warn({ error: error.message }, 'The connection that hears of news broke; it is tried again.');
      lose();
    });
    client.on('end', lose);
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      lose();
      void client.end().catch(() => {});
      throw error;
    }
    if (isOver) await client.end();
    current = client;
    failures = 0;
    if (isAgain) for (const { onMissed } of listeners) onMissed();
    return client;
  };
  return {
    client: open(false),
    end: () => {
      isOver = true;
      clearTimeout(timer);
      void current?.end();
    },
  };
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}
