/** Warm, muted colours for tastes whose covers have none. */
const FALLBACK = ['#d08a3e', '#3f8f86', '#b0628f', '#5d78b8', '#c4553b'];

/** The colour of a taste as it is readable on the ground of either theme, from the cover in its middle. */
export const tasteColor = (color: string | null, index: number): string =>
  `oklch(from ${color ?? FALLBACK[index % FALLBACK.length]} clamp(0.5, l, 0.72) clamp(0.08, c, 0.16) h)`;
