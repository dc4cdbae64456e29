/** A play of a track from a list, an album's or a playlist's. */
export interface ListPlay {
  trackId: string;
  /** Given up somewhere in the middle: neither heard nor skipped. */
  isPartial: boolean;
}

/** Where a listener goes on in a list. */
export interface GoingOn {
  trackId: string;
  /** Tracks to go, this one counted. */
  left: number;
}

/**
 * Where a listener left a list off in the middle. Only the last time through counts. Skips are dealt with; a track that was
 * given up in the middle is where one goes on.
 *
 * @param trackIds of the list in its order
 * @param plays of tracks from this list, the latest first
 * @returns null where nothing was begun, or all of it was heard
 */
export function goOnIn(trackIds: readonly string[], plays: readonly ListPlay[]): GoingOn | null {
  const [latest] = plays;
  if (!latest) return null;
  const done = lastTimeThrough(plays);
  if (latest.isPartial) done.delete(latest.trackId);
  const left = trackIds.filter((id) => !done.has(id));
  const at = trackIds.indexOf(latest.trackId);
  if (latest.isPartial && at >= 0) return { trackId: latest.trackId, left: left.length };
  if (left.length === 0 || left.length === trackIds.length) return null;
  // Heard shuffled, what is left may stand before it.
  const ahead = trackIds.slice(Math.max(0, at)).find((id) => !done.has(id));
  return { trackId: ahead ?? left[0]!, left: left.length };
}

/** What was heard since a track came a second time: then the list was begun anew. */
function lastTimeThrough(plays: readonly ListPlay[]): Set<string> {
  let heard = new Set<string>();
  let previous: string | null = null;
  for (const { trackId } of plays.toReversed()) {
    // Twice in a row is one hearing with a pause in it.
    if (trackId !== previous && heard.has(trackId)) heard = new Set();
    heard.add(trackId);
    previous = trackId;
  }
  return heard;
}
