import type { BlendedCandidate } from './candidate';

/** The rules that can give way, in the order in which they do, when a library is too small for a full list. */
export const RELAXATIONS = [
  'several-per-album',
  'three-per-artist',
  'four-per-artist',
  'repeats-of-old-lists',
  'heard-long-ago',
  'shorter-list',
] as const;

export type Relaxation = (typeof RELAXATIONS)[number];

/** What the listener has behind them. */
export interface SlateHistory {
  /** Last play of each track the listener has ever played, skips included. */
  lastHeardAt: ReadonlyMap<string, Date>;
  /** How many weeks ago a track was last on one of their lists; this week's list, when rebuilt, is not among them. */
  lastListedWeeksAgo: ReadonlyMap<string, number>;
  /** Never on a list, whatever else gives way. */
  disliked: ReadonlySet<string>;
  now: Date;
}

const PER_ARTIST = 2;
/** Lists of this many weeks are not repeated. */
const FRESH_WEEKS = 8;
/** When repeats must be, at least not of these last weeks. */
const RECENT_WEEKS = 4;
/**
 * One track an album is worth something, but not the bottom of the ranking: so many sizes deep. Deeper where a list also
 * keeps a balance, for what a small taste has to offer stands further back.
 */
const FITTING_DEPTH = { byScore: 2, balanced: 6 };
const LONG_AGO_MS = 60 * 86_400_000;

/** What one stage of building a slate asks of a track, apart from the stages before it. */
export interface SlateStage {
  /** What gave way to reach this stage; null where all rules hold. */
  relaxation: Relaxation | null;
  perArtist: number;
  perAlbum: number;
  /** Looks only at so many of the best eligible tracks. */
  depth: number;
  isEligible: (track: BlendedCandidate) => boolean;
}

/** Whether a track is new to the listener by all rules: never heard, not on a list of the last eight weeks, not disliked. */
export const isFresh = (
  { lastHeardAt, lastListedWeeksAgo, disliked }: SlateHistory,
  trackId: string,
): boolean =>
  !disliked.has(trackId) &&
  !lastHeardAt.has(trackId) &&
  (lastListedWeeksAgo.get(trackId) ?? Number.POSITIVE_INFINITY) > FRESH_WEEKS;

/** Tracks that are not: found among the few that the listener has behind them, rather than by asking for each of a library. */
export function staleTracks(history: SlateHistory): Set<string> {
  const { lastHeardAt, lastListedWeeksAgo, disliked } = history;
  const known = [...lastHeardAt.keys(), ...lastListedWeeksAgo.keys(), ...disliked];
  return new Set(known.filter((trackId) => !isFresh(history, trackId)));
}

/** The stages from all rules to the fewest; each keeps what those before it have given up. */
export function slateStages(history: SlateHistory, size: number, isBalanced: boolean): SlateStage[] {
  const notListed =
    (weeks: number) =>
    ({ trackId }: BlendedCandidate) =>
      (history.lastListedWeeksAgo.get(trackId) ?? Number.POSITIVE_INFINITY) > weeks;
  const neverHeard = ({ trackId }: BlendedCandidate) => !history.lastHeardAt.has(trackId);
  const notHeardLately = ({ trackId }: BlendedCandidate) => {
    const heard = history.lastHeardAt.get(trackId);
    return heard === undefined || history.now.getTime() - heard.getTime() >= LONG_AGO_MS;
  };
  const isNew = ({ trackId }: BlendedCandidate) => isFresh(history, trackId);
  const isNewOrOldList = (track: BlendedCandidate) => notListed(RECENT_WEEKS)(track) && neverHeard(track);
  const isOld = (track: BlendedCandidate) => notListed(RECENT_WEEKS)(track) && notHeardLately(track);
  const any = Number.POSITIVE_INFINITY;
  const fitting = (isBalanced ? FITTING_DEPTH.balanced : FITTING_DEPTH.byScore) * size;
  return [
    { relaxation: null, perArtist: PER_ARTIST, perAlbum: 1, depth: fitting, isEligible: isNew },
    {
      relaxation: 'several-per-album',
      perArtist: PER_ARTIST,
      perAlbum: any,
      depth: fitting,
      isEligible: isNew,
    },
    { relaxation: null, perArtist: PER_ARTIST, perAlbum: 1, depth: any, isEligible: isNew },
    { relaxation: 'several-per-album', perArtist: PER_ARTIST, perAlbum: any, depth: any, isEligible: isNew },
    { relaxation: 'three-per-artist', perArtist: 3, perAlbum: any, depth: any, isEligible: isNew },
    { relaxation: 'four-per-artist', perArtist: 4, perAlbum: any, depth: any, isEligible: isNew },
    {
      relaxation: 'repeats-of-old-lists',
      perArtist: 4,
      perAlbum: any,
      depth: any,
      isEligible: isNewOrOldList,
    },
    { relaxation: 'heard-long-ago', perArtist: 4, perAlbum: any, depth: any, isEligible: isOld },
  ];
}
