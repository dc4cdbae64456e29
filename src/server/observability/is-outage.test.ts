import { describe, expect, test } from 'vitest';
import { isOutage } from './is-outage';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('no', { cause }), { code });

describe('isOutage', () => {
  test.each([['P1001'], ['P2024'], ['ECONNREFUSED']])('knows %s, also as the cause of another', (code) => {
    expect(isOutage(withCode(code))).toBe(true);
    expect(isOutage(new Error('while reading', { cause: withCode(code) }))).toBe(true);
  });

  test('takes no fault of ours for one', () => {
    for (const fault of [new TypeError('x is undefined'), withCode('P2002'), 'ECONNREFUSED', null])
      expect(isOutage(fault)).toBe(false);
    const circular = new Error('round');
    circular.cause = circular;
    expect(isOutage(circular)).toBe(false);
  });
});
