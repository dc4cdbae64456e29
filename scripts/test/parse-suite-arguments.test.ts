import { expect, test } from 'vitest';
import { parseSuiteArguments } from './parse-suite-arguments';

test('takes all suites when none is named', () => {
  const suites = ['types', 'lint', 'unit', 'integration', 'e2e'];
  expect(parseSuiteArguments([])).toEqual({ suites, allowsSkips: false });
  expect(parseSuiteArguments(['--allow-skips'])).toEqual({ suites, allowsSkips: true });
});

test('takes the suites named, cheapest first', () => {
  expect(parseSuiteArguments(['e2e', 'types'])).toEqual({ suites: ['types', 'e2e'], allowsSkips: false });
});

test('refuses a suite that does not exist', () => {
  expect(() => parseSuiteArguments(['unit', 'untit'])).toThrow('no suite "untit"');
});
