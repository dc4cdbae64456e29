import { describe, expect, it } from 'vitest';
import { periodsOf, withSilentMonths } from './periods';

const month = (name: string, plays = 1) => ({
  month: name,
  plays,
  ms: 60_000,
  firstOfSong: 1,
  firstOfArtist: 0,
  fromDiscover: 0,
  genres: [],
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
