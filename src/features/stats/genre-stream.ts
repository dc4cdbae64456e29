import { genreSection } from '@words/stats';
import { area, curveMonotoneX, stack, stackOffsetSilhouette, stackOrderInsideOut } from 'd3-shape';
import type { Stats, StatsMonth } from '@/domain/contracts/stats';
import { withSilentMonths } from './periods';

/** More can not be told apart. */
const MOST_GENRES = 7;
export const OTHERS = genreSection.others;

export type GenreStream = {
  months: string[];
  /** Most heard first, the others last. */
  genres: string[];
  /** Per genre its area, in a box of the width and height asked for. */
  paths: { genre: string; path: string }[];
  /** Listening by month and genre. */
  amounts: Record<string, number>[];
};

/**
 * Taste over the months as a stream: the wider, the more of it was heard (Byron & Wattenberg 2008, round the middle).
 * @returns null where there are too few months or genres for a course
 */
export function genreStream(
  months: readonly StatsMonth[],
  genres: Stats['genres'],
  { width, height }: { width: number; height: number },
): GenreStream | null {
  const all = withSilentMonths(months);
  const top = genres.slice(0, MOST_GENRES).map(({ genre }) => genre);
  if (all.length < 3 || top.length < 2) return null;
  const names = genres.length > top.length ? [...top, OTHERS] : top;
  const amounts = all.map(({ genres: heard }) => {
    const sums: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
    for (const { genre, ms } of heard) sums[top.includes(genre) ? genre : OTHERS]! += ms;
    return sums;
  });
  const layers = stack<Record<string, number>>()
    .keys(names)
    .order(stackOrderInsideOut)
    .offset(stackOffsetSilhouette)(amounts);
  const reach = Math.max(
    1,
    ...layers.flat().map(([, to]) => Math.abs(to)),
    ...layers.flat().map(([from]) => Math.abs(from)),
  );
  const shape = area<[number, number]>()
    .x((_, k) => (k / (all.length - 1)) * width)
    .y0(([from]) => height / 2 - (from / reach) * (height / 2))
    .y1(([, to]) => height / 2 - (to / reach) * (height / 2))
    .curve(curveMonotoneX);
  return {
    months: all.map(({ month }) => month),
    genres: names,
    paths: layers.map((layer) => ({
      genre: layer.key,
      path: shape(layer.map(([from, to]): [number, number] => [from, to])) ?? '',
    })),
    amounts,
  };
}

/** Warm and cool by turns, readable on either ground. */
const COLORS = ['#d08a3e', '#3f8f86', '#b0628f', '#5d78b8', '#c4553b', '#7f9a4a', '#8f6bb0'];

/** @param others colour of what has none of its own: it stands back */
export const genreColor = (genres: readonly string[], genre: string, others: string): string =>
  genre === OTHERS ? others : (COLORS[genres.indexOf(genre)] ?? others);
