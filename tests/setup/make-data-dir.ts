import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new empty data folder, for the test to remove. It lets others pass: when tests run as root, Postgres runs as
 * another user, and would else keep its files outside, where they stay.
 */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'segue-test-'));
  await chmod(dataDir, 0o711);
  return dataDir;
}
