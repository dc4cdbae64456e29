export const DAY_MS = 86_400_000;

/** The Monday on which the first simulated list is built. */
const FIRST_MONDAY = Date.parse('2026-11-16T00:00:00Z');

/** When the list of a week is built; weeks are counted from 1. */
export const mondayOf = (week: number): Date => new Date(FIRST_MONDAY + (week - 1) * 7 * DAY_MS);
