/** How many tests of a suite came out which way. A suite without tests of its own (types, lint) counts as one. */
export type SuiteResult = { passed: number; failed: number; skipped: number };

export type SuiteName = 'types' | 'lint' | 'unit' | 'integration' | 'e2e';

export type SuiteRun = {
  name: SuiteName;
  result: SuiteResult;
  seconds: number;
  /** What it printed, unless it was shown while it ran. */
  output: string;
  /** Why it was not run. */
  reason?: string;
};

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
