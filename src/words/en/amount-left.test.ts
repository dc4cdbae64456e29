import { expect, it } from 'vitest';
import { amountLeft, shortAmountLeft, timeLeft } from './amount-left';

it('says amounts and times as people do', () => {
  expect(amountLeft({ done: 43, total: 1200, etaMs: 130_000 })).toBe('43 of 1,200, about 2 minutes left');
  expect(amountLeft({ done: 43, total: null, etaMs: null })).toBe('');
  expect(amountLeft({ done: 0, total: 7, etaMs: null })).toBe('0 of 7');
  expect([3, 33, 60, 400, 1500, 3600, 3 * 3600].map((seconds) => timeLeft(seconds * 1000))).toEqual([
    'a few seconds left',
    'about 30 seconds left',
    'about a minute left',
    'about 7 minutes left',
    'about 25 minutes left',
    'about an hour left',
    'about 3 hours left',
  ]);
});

it('says them shortly where there is little room', () => {
  expect(shortAmountLeft({ done: 33, total: 124, etaMs: 130_000 })).toBe('26 %, 2 min left');
  expect(shortAmountLeft({ done: 3, total: null, etaMs: null })).toBe('');
  const left = [3, 33, 60, 1500, 3 * 3600].map((s) =>
    shortAmountLeft({ done: 0, total: null, etaMs: s * 1000 }),
  );
  expect(left).toEqual(['10 s left', '30 s left', '1 min left', '25 min left', '3 h left']);
});
