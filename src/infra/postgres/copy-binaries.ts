import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries';
import { systemDir } from './cluster-location';
import { isReachableBy } from './is-reachable-by';
import type { SystemIdentity } from './system-identity';

/**
 * The programs at a place where the user who runs Postgres can reach them: where npm put them if possible,
 * else a copy in a folder of the system (60 MB, once per version). A checkout below root's closed home needs this.
 */
export async function reachableBinaries(
  binaries: PostgresBinaries,
  identity: SystemIdentity,
): Promise<PostgresBinaries> {
  if (await areReachable(binaries.nativeDir, identity)) return binaries;
  const sharedDir = await systemDir();
  const nativeDir = join(sharedDir, `postgres-${binaries.version}`);
  if (!(await stat(nativeDir).catch(() => null))) {
    // Copied aside and renamed, so that a copy cut short is never taken for a whole one.
    const unfinished = `${nativeDir}.${process.pid}`;
    await cp(binaries.nativeDir, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToReaders(unfinished);
    await rename(unfinished, nativeDir).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return {
    ...binaries,
    initdb: join(nativeDir, 'bin', 'initdb'),
    postgres: join(nativeDir, 'bin', 'postgres'),
    nativeDir,
  };
}

/** A strict umask during `npm ci` closes files as well as folders, so one of each kind is looked at. */
async function areReachable(nativeDir: string, identity: SystemIdentity): Promise<boolean> {
  const samples = ['bin/postgres', 'lib', 'share/postgresql/postgres.bki'];
  for (const sample of samples) {
    if (!(await isReachableBy(identity, join(nativeDir, sample)))) return false;
  }
  return true;
}

async function openToReaders(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToReaders(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith('bin') ? 0o755 : 0o644);
  }
}
