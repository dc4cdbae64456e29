import { describe, expect, it } from 'vitest';
import { genreStream, OTHERS } from './genre-stream';

const month = (name: string, heard: Record<string, number>) => ({
  month: name,
  plays: 1,
  ms: 1,
  firstOfSong: 0,
  firstOfArtist: 0,
  fromDiscover: 0,
  genres: Object.entries(heard).map(([genre, ms]) => ({ genre, ms })),
});
const box = { width: 300, height: 100 };
const ranked = (...names: string[]) => names.map((genre, k) => ({ genre, ms: 100 - k }));

describe('the stream of genres', () => {
  it('needs three months and two genres', () => {
    const months = [
      month('2024-01', { Folk: 1 }),
      month('2024-02', { Folk: 1 }),
      month('2024-03', { Dub: 1 }),
    ];
    expect(genreStream(months.slice(0, 2), ranked('Folk', 'Dub'), box)).toBeNull();
    expect(genreStream(months, ranked('Folk'), box)).toBeNull();
    expect(genreStream(months, ranked('Folk', 'Dub'), box)).toMatchObject({ genres: ['Folk', 'Dub'] });
  });

  it('has silent months, adds up what is rare, and stays in its box', () => {
    const names = Array.from({ length: 10 }, (_, k) => `G${k}`);
    const months = [
      month('2024-01', Object.fromEntries(names.map((name, k) => [name, 10 - k]))),
      month('2024-04', { G0: 5, G9: 2, G8: 1 }),
    ];
    const stream = genreStream(months, ranked(...names), box)!;
    expect(stream.months).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(stream.genres).toEqual([...names.slice(0, 7), OTHERS]);
    expect(stream.amounts.map((sums) => sums[OTHERS])).toEqual([6, 0, 0, 3]);
    for (const { path } of stream.paths)
      for (const [, x, y] of path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(300);
        expect(Number(y)).toBeGreaterThanOrEqual(-1e-6);
        expect(Number(y)).toBeLessThanOrEqual(100 + 1e-6);
      }
  });
});
