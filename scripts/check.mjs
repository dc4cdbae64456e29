#!/usr/bin/env node
// `npm run check`: what to run before each commit. Types, lint and unit tests at once.
import { fileURLToPath } from 'node:url';
import { installDependencies } from './bootstrap/install-dependencies.mjs';
import { requireNode } from './bootstrap/require-node.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await installDependencies({ needsDevelopment: true });
  const { register } = await import('tsx/esm/api');
  register();
  const { runAtOnce } = await import('./test/run-suites.ts');
  process.exit((await runAtOnce(['types', 'lint', 'unit'])) ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
