/** What one play says about the track: heard, given up at once, or something between. */
export type PlayOutcome = 'complete' | 'partial' | 'skip';

/** Crossfade, applause and silence at the end: who leaves there has heard the track. */
export const COMPLETE_SHARE = 0.9;

/** Last.fm counts any play of four minutes as a listen, however long the track (scrobbling rules, "API: Scrobbling 2.0"). */
export const COMPLETE_MS = 4 * 60_000;

/** Spotify counts a stream from 30 seconds on, and reads a shorter one as a skip; Last.fm ignores tracks below 30 s. */
export const SKIP_BELOW_MS = 30_000;

/**
 * The outcome of a play.
 *
 * - `complete`: at least 90 % of the track, or four minutes of it (a listener of a two-hour mix need not sit it out)
 * - `skip`: not complete and less than 30 seconds. A 20-second interlude heard to its end is complete, never a skip
 * - `partial`: anything between
 *
 * @param msPlayed audible milliseconds, not the position reached: seeking to the end is not listening. Negative or
 *   not finite counts as 0
 * @param durationMs length of the track; `null`, 0 or not finite where unknown: then only the absolute limits decide
 */
export function playOutcome({
  msPlayed,
  durationMs,
}: {
  msPlayed: number;
  durationMs: number | null;
}): PlayOutcome {
  const played = Number.isFinite(msPlayed) ? Math.max(0, msPlayed) : 0;
  const isKnown = durationMs !== null && Number.isFinite(durationMs) && durationMs > 0;
  if (played >= COMPLETE_MS || (isKnown && played >= COMPLETE_SHARE * durationMs)) return 'complete';
  return played < SKIP_BELOW_MS ? 'skip' : 'partial';
}
