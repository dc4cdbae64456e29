/** How many tests of a suite came out which way. A suite without tests of its own (types, lint) counts as one. */
export type SuiteResult = { passed: number; failed: number; skipped: number };

export const suiteNames = ['types', 'lint', 'unit', 'integration', 'e2e'] as const;
export type SuiteName = (typeof suiteNames)[number];

export type SuiteRun = {
  name: SuiteName;
  result: SuiteResult;
  seconds: number;
  /** What it printed, unless it was shown while it ran. */
  output: string;
  /** Why it was not run, or proves nothing. */
  reason?: string;
};

/**
 * A suite in which no test ran, because none could or because there is none, proves nothing: it counts as a failure.
 * @param allowsSkips whether that is fine for once
 */
export function requireTests(run: SuiteRun, allowsSkips: boolean): SuiteRun {
  const { passed, failed } = run.result;
  if (allowsSkips || passed + failed > 0) return run;
  return { ...run, result: { passed: 0, failed: 1, skipped: 0 }, reason: run.reason ?? 'no test ran' };
}

export function addResults(results: SuiteResult[]): SuiteResult {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** "12 passed, 0 failed", and the skipped ones when there are any. */
export function describeResult({ passed, failed, skipped }: SuiteResult): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
