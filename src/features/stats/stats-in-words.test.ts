import { describe, expect, it } from 'vitest';
import {
  busiestHour,
  dayInWords,
  hoursInWords,
  monthInWords,
  periodsOf,
  withSilentMonths,
} from './stats-in-words';

const month = (name: string, plays = 1) => ({
  month: name,
  plays,
  ms: 60_000,
  firstOfSong: 1,
  firstOfArtist: 0,
  fromDiscover: 0,
  genres: [],
});

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

describe('months', () => {
  it('are whole, with the silent ones', () => {
    const names = withSilentMonths([month('2024-11'), month('2025-02')]).map((one) => one.month);
    expect(names).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(withSilentMonths([])).toEqual([]);
  });

  it('become years where there are many', () => {
    expect(periodsOf([month('2024-11'), month('2025-02')]).map(({ name, plays }) => [name, plays])).toEqual([
      ['2024-11', 1],
      ['2024-12', 0],
      ['2025-01', 0],
      ['2025-02', 1],
    ]);
    expect(periodsOf([month('2020-11'), month('2025-02'), month('2025-03')])).toMatchObject([
      { name: '2020', plays: 1 },
      { name: '2021', plays: 0 },
      { name: '2022' },
      { name: '2023' },
      { name: '2024' },
      { name: '2025', plays: 2, firstOfSong: 2 },
    ]);
  });
});
