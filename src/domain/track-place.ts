/** Who heard less than this has not begun. */
const BEGUN_MS = 30_000;
/** Whoever leaves so near the end, or within the last hundredth, has heard it: credits, applause, silence. */
const CREDITS_MS = 30_000;

/**
 * Where one goes on in a track.
 * @returns 0 where it was hardly begun, or heard to its end: it begins anew
 */
export function placeIn(positionMs: number, durationMs: number): number {
  const leftMs = durationMs - positionMs;
  const isHeard = leftMs < Math.max(CREDITS_MS, durationMs / 100);
  return positionMs < BEGUN_MS || isHeard ? 0 : Math.round(positionMs);
}
