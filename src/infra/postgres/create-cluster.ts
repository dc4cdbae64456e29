import { execFile, execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries';
import type { SystemIdentity } from './system-identity';

/** The only role of an embedded cluster, and the name of its database. */
export const clusterRole = 'segue';

type NewCluster = {
  binaries: PostgresBinaries;
  identity: SystemIdentity;
  clusterDir: string;
  password: string;
  isDisposable: boolean;
};

/**
 * Makes the files of a new cluster in `clusterDir` (initdb): UTF-8, password login only. They are made beside
 * and renamed, so that an interrupted first start is simply begun again.
 */
export async function createCluster(cluster: NewCluster): Promise<void> {
  const unfinished = `${cluster.clusterDir}.unfinished`;
  const passwordFile = `${cluster.clusterDir}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(cluster.clusterDir), { recursive: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  if (cluster.identity) {
    await chown(unfinished, cluster.identity.uid, cluster.identity.gid);
    await chown(passwordFile, cluster.identity.uid, cluster.identity.gid);
  }
  try {
    await initdb(cluster, unfinished, passwordFile);
    await rename(unfinished, cluster.clusterDir);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function initdb(cluster: NewCluster, clusterDir: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${clusterDir}`,
    `--username=${clusterRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...localeArguments(),
    '--no-instructions',
    ...(cluster.isDisposable ? ['--no-sync'] : []),
  ];
  // npm has been seen to drop the mode of programs it unpacks.
  await chmod(cluster.binaries.initdb, 0o755).catch(() => {});
  await chmod(cluster.binaries.postgres, 0o755).catch(() => {});
  try {
    await promisify(execFile)(cluster.binaries.initdb, args, {
      cwd: dirname(clusterDir),
      ...(cluster.identity && { uid: cluster.identity.uid, gid: cluster.identity.gid }),
    });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`initdb failed: ${stderr?.trim() || message}`, { cause: error });
  }
}

/**
 * Collation and case folding come from Postgres' own tables, the same on every machine. Only pg_trgm still
 * asks the system which characters are letters: with a plain C locale it drops every letter beyond ASCII
 * ("Björk" loses its ö, "日本" has no trigram at all), so a UTF-8 one is given where the system has it.
 */
function localeArguments(): string[] {
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return [...builtin, '--locale=C', `--lc-ctype=${findUtf8Locale()}`];
}

function findUtf8Locale(): string {
  const isUtf8 = /\.utf-?8$/i;
  try {
    const known = execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter((name) => isUtf8.test(name));
    const preferred = [/^C\./, /^en_US\./, /./];
    return preferred.flatMap((pattern) => known.find((name) => pattern.test(name)) ?? []).at(0) ?? 'C';
  } catch {
    return 'C';
  }
}
