#!/usr/bin/env node
// `npm start`. Imports nothing but Node's own modules until the dependencies are known to be there.
import { fileURLToPath } from 'node:url';
import { installDependencies } from './bootstrap/install-dependencies.mjs';
import { requireNode } from './bootstrap/require-node.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await installDependencies();
  const { register } = await import('tsx/esm/api');
  register();
  const { start } = await import('./start/start.ts');
  await start(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}
