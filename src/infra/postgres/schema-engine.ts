import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

type Glue = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

const glueName = '@prisma/schema-engine-wasm/schema_engine_bg';

let glue: Promise<Glue> | undefined;

/**
 * Prisma's migration engine as WebAssembly, connected to `url`. Unlike the command line tool it downloads
 * nothing.
 * @param datamodels `[path, content]` of schema files, needed for diffs against them
 */
export async function openSchemaEngine(url: string, datamodels?: [string, string][]): Promise<SchemaEngine> {
  glue ??= instantiate();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url, max: 2 }));
  return (await glue).SchemaEngine.new({ datamodels }, () => {}, adapter);
}

/** The package's own entry imports the wasm file as a module, which Node only does behind a flag. */
async function instantiate(): Promise<Glue> {
  const loaded = (await import(glueName)) as Glue;
  const path = join(dirname(createRequire(import.meta.url).resolve(glueName)), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path), {
    './schema_engine_bg.js': loaded as unknown as WebAssembly.ModuleImports,
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
