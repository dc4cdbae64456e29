import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { WholeScriptPrismaPg } from './whole-script-adapter';

type Glue = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

const glueName = '@prisma/schema-engine-wasm/schema_engine_bg';

let glue: Promise<Glue> | undefined;

/**
 * Runs Prisma's migration engine (WebAssembly; unlike the command line tool it downloads nothing), connected to
 * `url` while `run` takes.
 */
export async function withSchemaEngine<T>(
  url: string,
  run: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  glue ??= instantiate();
  const { SchemaEngine } = await glue;
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptPrismaPg(pool));
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
    try {
      return await run(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

/** The package's own entry imports the wasm file as a module, which Node only does behind a flag. */
async function instantiate(): Promise<Glue> {
  const loaded = (await import(glueName)) as Glue;
  const path = join(dirname(createRequire(import.meta.url).resolve(glueName)), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path), {
    './schema_engine_bg.js': { ...loaded, ...withoutWaiting(loaded) } as unknown as WebAssembly.ModuleImports,
  });
  loaded.__wbg_set_wasm(instance.exports);
  // Where the engine leaves its last words before it traps.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => console.error(`Prisma's schema engine panicked: ${message}`),
    },
  });
  (instance.exports.__wbindgen_start as () => void)();
  return loaded;
}

/** The engine never clears its ten-second limits, and a command that is done would wait for them to end. */
function withoutWaiting(loaded: Glue): Record<string, unknown> {
  const name = Object.keys(loaded).find((key) => key.startsWith('__wbg_setTimeout_'));
  return name ? { [name]: (callback: () => void, ms: number) => setTimeout(callback, ms >>> 0).unref() } : {};
}
