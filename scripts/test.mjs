#!/usr/bin/env node
// `npm test`, optionally with the names of suites: `npm test -- types lint unit integration e2e`. A suite that cannot
// run is a failure, unless `--allow-skips` is among the arguments.
import { fileURLToPath } from 'node:url';
import { installDependencies } from './bootstrap/install-dependencies.mjs';
import { requireNode } from './bootstrap/require-node.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await installDependencies({ needsDevelopment: true });
  const { register } = await import('tsx/esm/api');
  register();
  const { parseSuiteArguments } = await import('./test/parse-suite-arguments.ts');
  const { runSuites } = await import('./test/run-suites.ts');
  const { suites, allowsSkips } = parseSuiteArguments(process.argv.slice(2));
  const isPassed = await runSuites(suites, allowsSkips);
  process.exit(isPassed ? 0 : 1);
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
