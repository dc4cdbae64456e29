import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readVitestReport } from './read-vitest-report';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-report-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(report: object, exitCode: number) {
  const path = join(folder, 'report.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  await writeFile(path, JSON.stringify({ ...none, ...report }));
  return readVitestReport(path, exitCode);
}

test('counts tests', async () => {
  const report = { numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 };
  expect(await read(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

test('counts a file that could not be loaded as a failure, one with a failed test only once', async () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  expect(await read({ numPassedTests: 1, numFailedTests: 1, testResults }, 1)).toMatchObject({ failed: 2 });
});

test('never turns a failed run into a good one', async () => {
  expect(await read({ numPassedTests: 3 }, 1)).toMatchObject({ failed: 1 });
  expect(await readVitestReport(join(folder, 'absent.json'), 1)).toMatchObject({ failed: 1 });
});
