import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { SuiteResult } from './suite';

const schema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Counts the tests of a Vitest run from its JSON report. A test file that could not be loaded counts as one
 * failure, and so does a run that failed without any test or file at fault.
 * @param path of the report; it may be missing when Vitest did not get that far
 */
export async function readVitestReport(path: string, exitCode: number): Promise<SuiteResult> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  const report = schema.parse(JSON.parse(text));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
