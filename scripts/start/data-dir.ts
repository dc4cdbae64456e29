import { mkdir } from 'node:fs/promises';
import { posix, resolve, win32 } from 'node:path';

type Surroundings = {
  platform: NodeJS.Platform;
  home: string;
  env: { SEGUE_DATA_DIR?: string; XDG_DATA_HOME?: string; LOCALAPPDATA?: string };
};

/** Where everything that must outlive a start is kept: `SEGUE_DATA_DIR`, or the platform's place for it. */
export function findDataDir({ platform, home, env }: Surroundings): string {
  if (env.SEGUE_DATA_DIR) return resolve(env.SEGUE_DATA_DIR);
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Segue');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Segue');
  return posix.join(env.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'segue');
}

/**
 * Makes the data folder, closed to others. Root's lets others pass (not list), as Postgres runs as a user of
 * its own and keeps its files below; what is secret in there is closed by itself.
 */
export async function ensureDataDir(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}
