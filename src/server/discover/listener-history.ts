import { database } from '@/infra/database';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import { loadArtistListens } from '../history/artist-listens';
import { loadPlays } from '../playback/load-plays';
import type { TasteSetting } from './taste-settings';

/** What one listener has behind them, as the recommenders ask for it. */
export type ListenerHistory = {
  events: ListeningEvent[];
  /** Last play of each track, skips included. */
  lastHeardAt: Map<string, Date>;
  disliked: Set<string>;
  /** Of whom the listener wants to hear nothing more. */
  refusedArtists: ReadonlySet<string>;
  /** Until when skips of a track are forgiven. */
  pardons: ReadonlyMap<string, Date>;
  /** What the listener says of kinds of music they turned down, latest first; with the skips it goes wherever those go. */
  distasteSettings?: readonly TasteSetting[];
  /** How much the listener cares for each artist, > 0: picks, likes and plays together. */
  artistWeights: Map<string, number>;
  /** Tracks that stand for the taste: liked or heard to the end, with a weight. */
  trackWeights: Map<string, number>;
  /** Set where the taste has turned: what was before counts half after so many days, and how much artists counted without. */
  turned?: { halfLifeDays: number; artistWeights: ReadonlyMap<string, number> };
};

const dayMs = 86_400_000;
const playOutcomes: ReadonlySet<ListeningEvent['kind']> = new Set(['complete', 'skip', 'partial']);

const worth = { pick: 3, like: 2, complete: 1, partial: 0.25, skip: -0.5, dislike: -2 } as const;

/** What was said holds longer than what was played: days after which it counts half. */
const halfLifeDays = { said: 180, played: 45 } as const;

/** Reads a listener's plays, likes and picks; how much they count is as of now. */
export async function loadListenerHistory(userId: string, now: Date): Promise<ListenerHistory> {
  const [plays, said, elsewhere] = await Promise.all([
    loadPlays(userId),
    loadSaid(userId),
    loadArtistListens(userId),
  ]);
  const events: ListeningEvent[] = [
    ...plays.flatMap((own) => own.plays),
    ...said.events,
    ...elsewhere.map(({ event }) => event),
  ];
  return historyOf(events, now, said);
}

/**
 * What a listener has said, in one question: likes and dislikes, picks, artists they refuse, when skips were forgiven, and how
 * much is to be held against what kinds of music.
 */
async function loadSaid(userId: string) {
  type Said = {
    what: 'feedback' | 'pick';
    trackId: string | null;
    artistId: string;
    kind: ListeningEvent['kind'];
    at: Date;
  };
  type Row =
    | Said
    | { what: 'refusal'; artistId: string }
    | { what: 'pardon'; trackId: string; at: Date }
    | ({ what: 'distaste'; at: Date } & TasteSetting);
  const rows = await database().$queryRaw<Row[]>`
    SELECT 'feedback' AS "what", f."trackId"::text, t."artistId"::text, f."value"::text AS "kind", f."updatedAt" AS "at",
      NULL AS "name", NULL::float8 AS "weight", NULL::boolean AS "isMuted"
      FROM "Feedback" f JOIN "Track" t ON t."id" = f."trackId" WHERE f."userId" = ${userId}
    UNION ALL SELECT 'pick', NULL, "artistId"::text, 'pick', "createdAt", NULL, NULL, NULL
      FROM "TastePick" WHERE "userId" = ${userId}
    UNION ALL SELECT 'refusal', NULL, "artistId"::text, NULL, NULL, NULL, NULL, NULL
      FROM "ArtistRefusal" WHERE "userId" = ${userId}
    UNION ALL SELECT 'pardon', "trackId"::text, NULL, NULL, "createdAt", NULL, NULL, NULL
      FROM "Pardon" WHERE "userId" = ${userId}
    UNION ALL SELECT 'distaste', "trackId"::text, NULL, NULL, "updatedAt", "name", "weight", "isMuted"
      FROM "TasteSetting" WHERE "userId" = ${userId} AND "kind" = 'distaste'`;
  const events: ListeningEvent[] = [];
  const refusedArtists = new Set<string>();
  const pardons = new Map<string, Date>();
  const settings: (TasteSetting & { at: Date })[] = [];
  for (const row of rows) {
    if (row.what === 'refusal') refusedArtists.add(row.artistId);
    else if (row.what === 'pardon') pardons.set(row.trackId, row.at);
    else if (row.what === 'distaste') settings.push(row);
    else events.push({ trackId: row.trackId, artistId: row.artistId, kind: row.kind, at: row.at });
  }
  const distasteSettings = settings
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.trackId < b.trackId ? -1 : 1))
    .map(({ trackId, name, weight, isMuted }): TasteSetting => ({ trackId, name, weight, isMuted }));
  return { events, refusedArtists, pardons, distasteSettings };
}

/** What follows from a listener's plays, likes and picks, the older the less; nothing for artists they refuse. */
export function historyOf(
  events: ListeningEvent[],
  now: Date,
  said: Partial<Pick<ListenerHistory, 'refusedArtists' | 'pardons' | 'distasteSettings'>> = {},
): ListenerHistory {
  const { refusedArtists = new Set(), pardons = new Map(), distasteSettings = [] } = said;
  const welcome = events.filter(({ artistId }) => !refusedArtists.has(artistId));
  const lastHeardAt = new Map<string, Date>();
  const disliked = new Set<string>();
  for (const { trackId, kind, at } of events) {
    if (trackId === null) continue;
    if (kind === 'dislike') disliked.add(trackId);
    if (!playOutcomes.has(kind)) continue;
    const known = lastHeardAt.get(trackId);
    if (!known || known < at) lastHeardAt.set(trackId, at);
  }
  return {
    events,
    lastHeardAt,
    disliked,
    refusedArtists,
    pardons,
    distasteSettings,
    artistWeights: positiveSums(welcome, now, (event) => event.artistId),
    trackWeights: positiveSums(welcome, now, (event) => event.trackId),
  };
}

/** One song heard to its end makes nobody a favourite: a like does, a pick, or two songs. */
const knownFrom = 2;

/** Whether a listener cares for an artist already, or did before their taste turned. */
export const isKnownArtist = ({ artistWeights, turned }: ListenerHistory, artistId: string): boolean =>
  ((turned?.artistWeights ?? artistWeights).get(artistId) ?? 0) >= knownFrom;

/** The same listener as one who forgets what they loved: it counts half after so many days, also what they said. */
export function forgetting(history: ListenerHistory, halfLifeDays: number, now: Date): ListenerHistory {
  const events = history.events.map((event) => {
    if (event.kind === 'skip' || event.kind === 'dislike') return event;
    const ageDays = Math.max(0, now.getTime() - event.at.getTime()) / dayMs;
    return { ...event, count: (event.count ?? 1) * 0.5 ** (ageDays / halfLifeDays) };
  });
  const { artistWeights } = history;
  return { ...historyOf(events, now, history), turned: { halfLifeDays, artistWeights } };
}

function positiveSums(
  events: ListeningEvent[],
  now: Date,
  keyOf: (event: ListeningEvent) => string | null,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    if (!key) continue;
    const ageDays = Math.max(0, now.getTime() - event.at.getTime()) / dayMs;
    const halfLife = playOutcomes.has(event.kind) ? halfLifeDays.played : halfLifeDays.said;
    sums.set(
      key,
      (sums.get(key) ?? 0) + (event.count ?? 1) * worth[event.kind] * 0.5 ** (ageDays / halfLife),
    );
  }
  for (const [key, weight] of sums) if (weight <= 0) sums.delete(key);
  return sums;
}
