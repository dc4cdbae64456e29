import type { ListeningEvent } from '../collaborative/preference-from-history';

/** A listener's past in two: what is shown, and the finds after it that are hidden. */
export interface HeldOut {
  /** What was hidden begins here. */
  cut: Date;
  before: ListeningEvent[];
  /** Tracks first heard since that were heard to the end or liked, in the order of their first play. */
  hidden: string[];
}

const HIDDEN_SHARE = 0.2;
const FEWEST_HIDDEN = 5;
const MOST_HIDDEN = 30;
/** Finds that must be left to know a taste by. */
const FEWEST_KNOWN = 15;

/**
 * Hides the last of what a listener found: the newest fifth of the tracks that they heard for the first time and stayed
 * with, and all that happened since the first of these. In order of time, so that nothing of later tells of it.
 *
 * @returns null where too little is left on either side
 */
export function holdOutFinds(events: readonly ListeningEvent[]): HeldOut | null {
  const ordered = events.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const firstAt = new Map<string, Date>();
  const loved = new Set<string>();
  for (const { trackId, kind, at } of ordered) {
    if (trackId === null || kind === 'pick') continue;
    if (!firstAt.has(trackId)) firstAt.set(trackId, at);
    if (kind === 'complete' || kind === 'like') loved.add(trackId);
  }
  const finds = [...firstAt].filter(([trackId]) => loved.has(trackId));
  const count = Math.min(MOST_HIDDEN, Math.round(finds.length * HIDDEN_SHARE));
  if (count < FEWEST_HIDDEN) return null;
  const cut = finds[finds.length - count]![1];
  const hidden = finds.filter(([, at]) => at >= cut).map(([trackId]) => trackId);
  if (finds.length - hidden.length < FEWEST_KNOWN) return null;
  return { cut, before: ordered.filter(({ at }) => at < cut), hidden };
}
