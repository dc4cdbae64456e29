/** Share of a count; null of nothing. */
export const rate = (count: number, all: number): number | null => (all > 0 ? count / all : null);

/** The end of an axis that holds a value: a number whose half is round, too. */
export function niceTop(value: number): number {
  const steps = [1, 2, 4, 6, 10];
  const size = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)));
  return steps.map((step) => step * size).find((top) => top >= value - 1e-12) ?? 10 * size;
}

/** An axis of shares that holds all values with room around them: whole twentieths, a fifth or more. */
export function axisAround(values: readonly number[]): { from: number; to: number; ticks: number[] } {
  const step = 20;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  let from = Math.max(0, Math.floor((least - 0.03) * step));
  let to = Math.min(step, Math.ceil((most + 0.03) * step));
  while (to - from < 4) {
    if (from > 0) from--;
    if (to < step && to - from < 4) to++;
  }
  // At most six numbers, however long it is.
  const every = Math.ceil((to - from) / 5);
  const ticks = Array.from(
    { length: Math.floor((to - from) / every) + 1 },
    (_, k) => (from + k * every) / step,
  );
  return { from: from / step, to: to / step, ticks };
}
