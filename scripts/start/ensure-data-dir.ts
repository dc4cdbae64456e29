import { mkdir } from 'node:fs/promises';

/**
 * Makes the data folder, closed to others. Root's lets others pass (not list), as Postgres runs as a user of
 * its own and keeps its files below; what is secret in there is closed by itself.
 */
export async function ensureDataDir(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}
