import type { PlayOutcome } from '@/domain/play-outcome';

/** One thing known about a listener and a track or artist. */
export interface ListeningEvent {
  /** Null where only the artist is known: taste picks, imported artist counts. */
  trackId: string | null;
  artistId: string;
  kind: PlayOutcome | 'like' | 'dislike' | 'pick';
  at: Date;
  /** How many of the same, for histories that arrive as counts; default 1. */
  count?: number;
}

/** What the factorisation learns from: how surely (confidence, 1 is one full listen) what (target, 1 wants it, 0 does not). */
export interface Preference {
  /** "track:<id>" or "artist:<id>". */
  item: string;
  confidence: number;
  target: number;
}

export interface PreferenceSettings {
  /** Days after which a play counts half; infinity for plays that never fade. */
  halfLifeDays: number;
}

export const DEFAULT_PREFERENCE_SETTINGS: PreferenceSettings = { halfLifeDays: 180 };

/**
 * Worth of each event in full listens, for the track and for its artist. Likes, dislikes and picks are statements
 * and do not fade. One skipped song is little reason against an artist, so the artist takes a quarter of it.
 */
const WORTH = {
  complete: { track: 1, artist: 1, wants: true, fades: true },
  partial: { track: 0.3, artist: 0.3, wants: true, fades: true },
  skip: { track: 1, artist: 0.25, wants: false, fades: true },
  like: { track: 4, artist: 2, wants: true, fades: false },
  dislike: { track: 8, artist: 1, wants: false, fades: false },
  pick: { track: 0, artist: 6, wants: true, fades: false },
} as const;

/** Below this a preference is older than memory: 1 % of one listen. */
const FORGOTTEN = 0.01;

const DAY_MS = 86_400_000;

/**
 * A listener's preferences for tracks and artists. Plays fade with a half-life; confidence is log2(1 + listens), since
 * the hundredth play says less than the first (the log scaling of Hu, Koren & Volinsky 2008, §6, to base 2 so that one
 * listen is 1). Evidence for and against an item is one observation with the same loss: a(x-1)² + b(x-0)² equals
 * (a+b)(x - a/(a+b))² up to a constant. Cost O(events); order of the result is that of first mention.
 *
 * @param now events later than this (a client's wrong clock) count as of now
 * @throws RangeError when the half-life is not positive
 */
export function preferenceFromHistory(
  events: Iterable<ListeningEvent>,
  now: Date,
  settings: PreferenceSettings = DEFAULT_PREFERENCE_SETTINGS,
): Preference[] {
  if (!(settings.halfLifeDays > 0)) throw new RangeError('halfLifeDays must be above 0');
  const listens = new Map<string, { wanted: number; unwanted: number }>();
  const add = (item: string, worth: number, wants: boolean) => {
    if (worth === 0) return;
    const sum = listens.get(item) ?? { wanted: 0, unwanted: 0 };
    if (wants) sum.wanted += worth;
    else sum.unwanted += worth;
    listens.set(item, sum);
  };
  for (const event of events) {
    const worth = WORTH[event.kind];
    const ageDays = Math.max(0, now.getTime() - event.at.getTime()) / DAY_MS;
    const weight = (event.count ?? 1) * (worth.fades ? 0.5 ** (ageDays / settings.halfLifeDays) : 1);
    if (event.trackId !== null) add(`track:${event.trackId}`, worth.track * weight, worth.wants);
    add(`artist:${event.artistId}`, worth.artist * weight, worth.wants);
  }
  const preferences: Preference[] = [];
  for (const [item, { wanted, unwanted }] of listens) {
    const towards = Math.log2(1 + wanted);
    const against = Math.log2(1 + unwanted);
    const confidence = towards + against;
    if (confidence >= FORGOTTEN) preferences.push({ item, confidence, target: towards / confidence });
  }
  return preferences;
}
