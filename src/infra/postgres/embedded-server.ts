import type { ChildProcess } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresBinaries } from './binaries';
import { type ClusterCredentials, createCredentials, readCredentials } from './cluster-credentials';
import { chooseClusterDir } from './cluster-location';
import { reachableBinaries } from './copy-binaries';
import { clusterRole, createCluster } from './create-cluster';
import { endLeftoverServer } from './end-leftover-server';
import { findFreeLoopbackPort } from './free-port';
import { isReachableBy } from './is-reachable-by';
import { spawnServer, stopServer } from './server-process';
import { findPostgresIdentity, type SystemIdentity } from './system-identity';

/** A running Postgres of our own. */
export type EmbeddedPostgres = {
  /** Connection string of its database `segue`. */
  url: string;
  port: number;
  clusterDir: string;
  /** What the person at the terminal should know: where files went, what a crash had left. */
  notices: string[];
  /** The server process; it emits `exit` when Postgres ends by itself. */
  process: ChildProcess;
  /** Shuts it down; `isKept` spares the files of a disposable one. */
  stop: (options?: { isForced?: boolean; isKept?: boolean }) => Promise<void>;
};

const startPatienceMs = 120_000;

/**
 * Starts the Postgres that comes with npm on the files of `dataDir` (which must exist), making them at the
 * first start, on a free port of the loopback interface.
 * @param options.isDisposable for tests: faster, loses data in a crash, and `stop` removes it
 * @throws with the end of Postgres' log when it does not start
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string;
  isDisposable?: boolean;
}): Promise<EmbeddedPostgres> {
  const { dataDir, isDisposable = false } = options;
  const notices: string[] = [];
  const identity = findPostgresIdentity();
  const binaries = await reachableBinaries(await findPostgresBinaries(), identity);
  const { clusterDir, password } = await findOrChooseCluster(dataDir, identity);
  if (!clusterDir.startsWith(dataDir)) {
    notices.push(`The database is in ${clusterDir}: user "${identity?.name}" cannot reach ${dataDir}.`);
  }
  if (await stat(join(clusterDir, 'PG_VERSION')).catch(() => null)) {
    await requireSameMajorVersion(clusterDir, binaries.version);
    const leftover = await endLeftoverServer(clusterDir);
    if (leftover === 'stopped') notices.push('Stopped a Postgres that an earlier start had left running.');
    if (leftover === 'stale lock removed') notices.push('Removed the lock of a Postgres that had crashed.');
  } else {
    await createCluster({ binaries, identity, clusterDir, password, isDisposable });
  }
  const logFile = join(dataDir, 'postgres.log');
  const port = await findFreeLoopbackPort();
  const server = await spawnServer({ binaries, identity, clusterDir, logFile, port, isDisposable });
  const serverUrl = `postgresql://${clusterRole}:${password}@127.0.0.1:${port}`;
  await connectWhenReady(server, `${serverUrl}/postgres`, logFile);
  return {
    url: `${serverUrl}/${clusterRole}`,
    port,
    clusterDir,
    notices,
    process: server,
    stop: async ({ isForced = false, isKept = !isDisposable } = {}) => {
      await stopServer(server, isForced);
      if (!isKept) await rm(clusterDir, { recursive: true, force: true });
    },
  };
}

async function findOrChooseCluster(dataDir: string, identity: SystemIdentity): Promise<ClusterCredentials> {
  const known = await readCredentials(dataDir);
  // A data folder that was moved brings its cluster along.
  const inside = join(dataDir, 'postgres');
  if (known && (await stat(inside).catch(() => null))) {
    if (await isReachableBy(identity, inside)) return { ...known, clusterDir: inside };
    throw new Error(
      `User "${identity?.name}" cannot reach the database in ${inside}. Open its parent folders.`,
    );
  }
  if (known) return known;
  if (await stat(inside).catch(() => null)) {
    throw new Error(`${join(dataDir, 'postgres.json')} is missing: it holds the password of the database.`);
  }
  return createCredentials(dataDir, await chooseClusterDir(dataDir, identity));
}

async function requireSameMajorVersion(clusterDir: string, version: string): Promise<void> {
  const ours = Number.parseInt(version, 10);
  const theirs = Number.parseInt(await readFile(join(clusterDir, 'PG_VERSION'), 'utf8'), 10);
  if (ours === theirs) return;
  throw new Error(
    `The database in ${clusterDir} is of Postgres ${theirs}, this Segue brings Postgres ${ours}. Dump it with the Segue that made it, and restore the dump here.`,
  );
}

/** Waits until Postgres answers (recovery after a crash takes a while) and its database `segue` exists. */
async function connectWhenReady(server: ChildProcess, url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + startPatienceMs;
  for (;;) {
    if (server.exitCode !== null || Date.now() > deadline) {
      const log = await readFile(logFile, 'utf8').catch(() => '');
      await stopServer(server, true);
      throw new Error(
        `Postgres did not start. The end of ${logFile}:\n${log.trim().split('\n').slice(-8).join('\n')}`,
      );
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [clusterRole]);
      if (found.rowCount === 0) await client.query(`CREATE DATABASE ${clusterRole}`);
      return;
    } catch (error) {
      if (!isNotReadyYet(error)) {
        await stopServer(server, true);
        throw error;
      }
      await sleep(30);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function isNotReadyYet(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  const cannotConnectNow = '57P03';
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === cannotConnectNow;
}
