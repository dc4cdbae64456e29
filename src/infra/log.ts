import pino from 'pino';
import { readEnv } from './env';

const store = globalThis as typeof globalThis & { segueLog?: pino.Logger };

/** Structured log, one JSON line an entry; `npm start` shows it in short lines. */
export function log(): pino.Logger {
  store.segueLog ??= pino({ level: readEnv().LOG_LEVEL, base: undefined });
  return store.segueLog;
}
