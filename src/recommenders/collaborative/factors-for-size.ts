const FEWEST = 8;
const MOST = 128;

/** How many factors suit a matrix of this size: what can be learnt from few listeners is little, more only fit noise. */
export function factorsForSize(users: number, items: number): number {
  return Math.max(FEWEST, Math.min(MOST, 8 * Math.round(Math.min(users, items) / 16)));
}
