import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ password: z.string().min(16), clusterDir: z.string().min(1) });

/** How to get into the embedded database: the password of its only role, and where its files are. */
export type ClusterCredentials = z.infer<typeof schema>;

const fileName = 'postgres.json';

/** Reads `postgres.json` of the data folder; null when there is none yet. */
export async function readCredentials(dataDir: string): Promise<ClusterCredentials | null> {
  const path = join(dataDir, fileName);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is damaged: it should hold the database's password and folder.`, { cause });
  }
}

/** Makes a random password and keeps it in the data folder, readable by its owner only. */
export async function createCredentials(dataDir: string, clusterDir: string): Promise<ClusterCredentials> {
  const credentials = { password: randomBytes(24).toString('base64url'), clusterDir };
  await writeFile(join(dataDir, fileName), `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  return credentials;
}
