import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernels } from '../start/build-kernels';
import { generateClient } from '../start/generate-client';
import { findOrInstallChromium } from './find-chromium';
import { readVitestReport } from './read-vitest-report';
import { addResults, describeResult, requireTests, type SuiteName, type SuiteRun } from './suite';

/**
 * Runs suites one after the other, showing what they print, and prints a line for each and one for all.
 * @param allowsSkips whether a suite may be left out where it cannot run, e.g. the browser's without a browser
 * @returns whether nothing failed
 */
export async function runSuites(suites: readonly SuiteName[], allowsSkips: boolean): Promise<boolean> {
  await prepare();
  const runs: SuiteRun[] = [];
  for (const suite of suites) {
    console.log(`\n── ${suite} ──`);
    runs.push(requireTests(await runSuite(suite, true), allowsSkips));
  }
  return summarise(runs);
}

/** Runs suites at the same time, and shows only what the failed ones printed. */
export async function runAtOnce(suites: readonly SuiteName[]): Promise<boolean> {
  await prepare();
  const runs = await Promise.all(
    suites.map(async (suite) => requireTests(await runSuite(suite, false), false)),
  );
  for (const { name, result, output } of runs) {
    if (result.failed > 0) console.log(`\n── ${name} ──\n${output}`);
  }
  return summarise(runs);
}

/** What the compiler and the tests need to find: the database client, the numerical kernels, and Next.js' types of the routes. */
async function prepare(): Promise<void> {
  await generateClient();
  await buildKernels();
  if (!existsSync('src/app')) return;
  const { code, output } = await run(['node_modules/next/dist/bin/next', 'typegen'], false);
  if (code !== 0) throw new Error(output);
}

async function runSuite(name: SuiteName, isShown: boolean): Promise<SuiteRun> {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  if (name === 'types' || name === 'lint') {
    const args =
      name === 'types'
        ? ['node_modules/typescript/bin/tsc', '--noEmit']
        : ['node_modules/@biomejs/biome/bin/biome', 'check', '.'];
    const { code, output } = await run(args, isShown);
    const result = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    return { name, result, seconds: seconds(), output };
  }
  const env: Record<string, string> = {};
  if (name === 'e2e') {
    const chromium = await findOrInstallChromium();
    if (!chromium) {
      const reason = 'no Chromium found; install one, set CHROMIUM_PATH, or leave it out with --allow-skips';
      return { name, result: { passed: 0, failed: 0, skipped: 1 }, seconds: 0, output: '', reason };
    }
    env.CHROMIUM_PATH = chromium;
  }
  const folder = await mkdtemp(join(tmpdir(), 'segue-report-'));
  try {
    const report = join(folder, 'report.json');
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', name];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await run([...args, ...reporters], isShown, env);
    return { name, result: await readVitestReport(report, code), seconds: seconds(), output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: string[], isShown: boolean, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output };
}

function summarise(runs: SuiteRun[]): boolean {
  console.log('');
  for (const { name, result, seconds, reason } of runs) {
    const mark = result.failed > 0 ? '✗' : reason ? '–' : '✓';
    console.log(`${mark} ${name.padEnd(12)} ${reason ?? describeResult(result)} (${seconds.toFixed(1)} s)`);
  }
  const total = addResults(runs.map((run) => run.result));
  console.log(`\n${describeResult(total)}`);
  return total.failed === 0;
}
