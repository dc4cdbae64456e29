import { randomBytes } from 'node:crypto';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isReachableBy } from './is-reachable-by';
import type { SystemIdentity } from './system-identity';

/** Where things go that must not lie in a closed home folder; only root needs it. */
const systemDirs = ['/var/lib/segue', '/usr/local/var/segue', '/opt/segue'];

/**
 * Where a new cluster's files go: `postgres` below the data folder, unless the user who runs Postgres
 * cannot reach that (root's home is closed to others); then a folder of its own below `systemDir`.
 */
export async function chooseClusterDir(dataDir: string, identity: SystemIdentity): Promise<string> {
  const inside = join(dataDir, 'postgres');
  if (await isReachableBy(identity, inside)) return inside;
  return join(await systemDir(), `cluster-${randomBytes(6).toString('hex')}`);
}

/**
 * A folder owned by root that everybody may pass through.
 * @throws when this machine lets us make none
 */
export async function systemDir(): Promise<string> {
  for (const folder of systemDirs) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      await chmod(folder, 0o755);
      // Somebody else's folder could swap the programs under us.
      if ((await stat(folder)).uid === process.getuid?.()) return folder;
    } catch {
      // Read-only file system, or not ours: the next one.
    }
  }
  throw new Error(
    `No folder for Postgres: none of ${systemDirs.join(', ')} can be written. Set SEGUE_DATA_DIR to a folder that all users can reach, or set DATABASE_URL.`,
  );
}
