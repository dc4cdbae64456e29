import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Env, readEnv } from '@/infra/env';
import { readOrCreateAuthSecret } from './auth-secret';
import { ensureDataDir } from './ensure-data-dir';
import { findPort } from './find-port';
import { readOptions, type StartOptions } from './options';
import { prepareCode, prepareDatabase } from './prepare';
import { acquireProcessLock, isHeld } from './process-lock';
import { createShutdown, type Shutdown } from './shutdown';
import { startProcesses } from './start-processes';
import { createTerminal, type Terminal } from './terminal';

/**
 * `npm start` from the point where the dependencies are there. Returns when everything runs.
 * @throws with a message for the person at the terminal, after ending what had been started
 */
export async function start(args: string[]): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readEnv();
  const options = readOptions(args, settings);
  const terminal = createTerminal(process.stdout);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  terminal.print(`\n  Segue ${version}${options.isDevelopment ? ', development' : ''}\n`);
  const shutdown = createShutdown(terminal);
  const work = run(options, settings, terminal, shutdown);
  shutdown.setWork(work);
  try {
    await work;
  } catch (error) {
    // Asked to stop in the middle of starting is not a failure; whoever asked ends the process.
    if (shutdown.isAsked()) return;
    await shutdown.endAll();
    throw error;
  }
}

async function run(
  options: StartOptions,
  settings: Env,
  terminal: Terminal,
  shutdown: Shutdown,
): Promise<void> {
  if (options.isPrepareOnly) {
    await prepareCode(options, terminal, shutdown);
    return;
  }
  const dataDir = resolve(settings.SEGUE_DATA_DIR);
  await ensureDataDir(dataDir);
  const announce = lockDataDir(dataDir, options, shutdown);
  const [databaseUrl] = await allOrFirstFailure(shutdown, [
    prepareDatabase(dataDir, settings.DATABASE_URL, terminal, shutdown),
    prepareCode(options, terminal, shutdown),
  ]);
  const port = await choosePort(options, settings.PORT, terminal);
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: options.isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    SEGUE_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    BETTER_AUTH_SECRET: settings.BETTER_AUTH_SECRET ?? (await readOrCreateAuthSecret(dataDir)),
  };
  await startProcesses({ options, terminal, shutdown, env, port });
  announce(url);
  terminal.note(`Data: ${dataDir}`);
  if (options.only !== 'worker') terminal.box([`Segue is ready   ${url}`]);
}

/** One app a data folder. Containers of one process each share theirs, so they take no lock. */
function lockDataDir(dataDir: string, options: StartOptions, shutdown: Shutdown): (url: string) => void {
  if (options.only) return () => {};
  const lock = acquireProcessLock(join(dataDir, 'segue.lock'));
  if (isHeld(lock)) {
    const where = lock.url ? `running at ${lock.url}` : 'starting';
    throw new Error(`Segue is already ${where} (process ${lock.pid}) with the data folder ${dataDir}.`);
  }
  shutdown.onEnd(async () => lock.release());
  return lock.setUrl;
}

async function choosePort(options: StartOptions, wanted: number, terminal: Terminal): Promise<number> {
  if (options.only === 'worker') return wanted;
  const port = await findPort(wanted);
  if (port !== wanted) terminal.note(`Port ${wanted} is taken, using ${port}.`);
  return port;
}

/** Like Promise.all, but leaves none of them running: a failure makes the others give up, and is thrown last. */
async function allOrFirstFailure<T extends unknown[]>(
  shutdown: Shutdown,
  promises: { [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const all = Promise.all(promises);
  all.catch(() => shutdown.abortStart());
  await Promise.allSettled(promises);
  const results = await all;
  shutdown.signal.throwIfAborted();
  return results as T;
}
