import { describe, expect, it } from 'vitest';
import { dayInWords, monthInWords, monthOnAxis } from './dates';
import { busiestHour, hoursInWords } from './heard';

describe('listening in words', () => {
  it.each([
    [0, '0 minutes'],
    [60_000, '1 minute'],
    [3_600_000, '1 hour'],
    [5_400_000, '1.5 hours'],
    [36_000_000, '10 hours'],
    [4_500_000_000, '1,250 hours'],
  ])('%i ms are %s', (ms, words) => {
    expect(hoursInWords(ms)).toBe(words);
  });

  it('names days and months', () => {
    expect(dayInWords('2026-03-05')).toBe('5 March');
    expect(dayInWords('2026-03-05', true)).toBe('5 March 2026');
    expect(monthInWords('2026-12')).toBe('Dec');
    expect(monthInWords('2026-12', true)).toBe('Dec 2026');
    expect(monthOnAxis('2026-09')).toBe('Sep');
  });

  it('says when somebody listens most', () => {
    expect(busiestHour([])).toBeNull();
    expect(
      busiestHour([
        { weekday: 1, hour: 8, ms: 1 },
        { weekday: 5, hour: 23, ms: 2 },
      ]),
    ).toBe('Friday, 23:00 to 00:00');
  });
});
