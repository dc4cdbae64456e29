import { expect, test } from 'vitest';
import { addResults, describeResult, requireTests, type SuiteRun } from './suite';

const run = (passed: number, failed: number, skipped: number, reason?: string): SuiteRun => ({
  name: 'e2e',
  result: { passed, failed, skipped },
  seconds: 1,
  output: '',
  ...(reason && { reason }),
});

test('a suite that could not run is a failure, unless that was allowed', () => {
  const kept = run(0, 0, 1, 'no Chromium found');
  expect(requireTests(kept, true)).toBe(kept);
  expect(requireTests(kept, false)).toEqual(run(0, 1, 0, 'no Chromium found'));
});

test('so is one without a test, or with all of them skipped', () => {
  expect(requireTests(run(0, 0, 0), false)).toEqual(run(0, 1, 0, 'no test ran'));
  expect(requireTests(run(0, 0, 4), false)).toEqual(run(0, 1, 0, 'no test ran'));
});

test('a suite that ran stays what it is, with some tests skipped too', () => {
  for (const ran of [run(3, 0, 0), run(3, 0, 2), run(0, 2, 0)]) expect(requireTests(ran, false)).toBe(ran);
});

test('the closing line says passed and failed, and skipped when there are any', () => {
  const results = [run(3, 0, 0).result, run(4, 1, 0).result];
  expect(describeResult(addResults(results))).toBe('7 passed, 1 failed');
  expect(describeResult(addResults([...results, run(0, 0, 2).result]))).toBe('7 passed, 1 failed, 2 skipped');
});
