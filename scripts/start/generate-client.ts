import { readFile, writeFile } from 'node:fs/promises';
import { fingerprint } from './fingerprint';
import { runToEnd } from './run-to-end';

const generatedDir = 'src/infra/prisma/generated';
const stamp = `${generatedDir}/fingerprint`;

/**
 * Makes the typed database client of prisma/schema, unless the one that is there was made from the same.
 * @returns whether it was made
 */
export async function generateClient(): Promise<boolean> {
  const current = await fingerprint([
    'prisma/schema',
    'prisma.config.ts',
    'node_modules/prisma/package.json',
    'node_modules/@prisma/client/package.json',
  ]);
  if ((await readFile(stamp, 'utf8').catch(() => null)) === current) return false;
  // The tool insists on downloading an engine that `generate` never runs; any existing file satisfies it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  await runToEnd(['node_modules/prisma/build/index.js', 'generate', '--no-hints'], { env });
  await writeFile(stamp, current);
  return true;
}
