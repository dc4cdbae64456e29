import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries';
import { serverArguments } from './server-settings';
import type { SystemIdentity } from './system-identity';

const maxLogBytes = 5_000_000;
const stopPatienceMs = 20_000;

type ServerOptions = {
  binaries: PostgresBinaries;
  identity: SystemIdentity;
  clusterDir: string;
  logFile: string;
  port: number;
  isDisposable: boolean;
};

/** Starts `postgres` in a process group of its own: Ctrl-C in the terminal must not reach it before us. */
export async function spawnServer(options: ServerOptions): Promise<ChildProcess> {
  const log = await stat(options.logFile).catch(() => null);
  if (log && log.size > maxLogBytes) await rename(options.logFile, `${options.logFile}.1`);
  const logHandle = openSync(options.logFile, 'a', 0o600);
  const identity = options.identity && { uid: options.identity.uid, gid: options.identity.gid };
  const server = spawn(options.binaries.postgres, ['-D', options.clusterDir, ...serverArguments(options)], {
    cwd: options.clusterDir,
    detached: process.platform !== 'win32',
    stdio: ['ignore', logHandle, logHandle],
    ...identity,
  });
  await once(server, 'spawn');
  if (process.platform !== 'win32') endWithParent(server, identity);
  return server;
}

/**
 * Postgres does not notice when we are killed outright. A shell that waits on a pipe from us does: when the
 * pipe closes it leaves the other processes a moment, then asks Postgres to shut down.
 */
function endWithParent(server: ChildProcess, identity: { uid: number; gid: number } | null): void {
  const watch = spawn('/bin/sh', ['-c', 'read _; sleep 3; kill -INT "$1"', 'sh', String(server.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...identity,
  });
  watch.on('error', () => {});
  watch.unref();
  server.once('exit', () => watch.kill('SIGKILL'));
}

/**
 * Shuts Postgres down: fast (open transactions roll back), or, when that takes too long or `isForced`,
 * at once; it then recovers from its log at the next start.
 */
export async function stopServer(server: ChildProcess, isForced: boolean): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(isForced ? 'SIGQUIT' : 'SIGINT');
  const patience = new AbortController();
  const isEnded = await Promise.race([
    ended.then(() => true),
    sleep(stopPatienceMs, false, { signal: patience.signal }).catch(() => true),
  ]);
  patience.abort();
  if (!isEnded) server.kill('SIGQUIT');
  await ended;
}
