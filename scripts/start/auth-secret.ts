import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs sessions, made at the first start and kept in the data folder for its owner only:
 * sessions outlive a restart, and two installations never share one.
 */
export async function readOrCreateAuthSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'auth-secret');
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`${path} is damaged. Remove it: everybody then signs in again.`);
  return secret;
}
