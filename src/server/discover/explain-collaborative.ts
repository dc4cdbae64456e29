import type { NamedArtist, ReasonWords } from '@words/list-reasons';
import { database } from '@/infra/database';
import { demoSource } from '../demo/import-demo-listeners';
import type { CollaborativeModel } from '../training/collaborative-model';
import { askModel } from './ask-model';
import type { CandidatePool } from './candidate-pool';
import type { ListenerHistory } from './listener-history';
import type { StoredReason } from './stored-reason';

const maxArtists = 2;
type Words = ReasonWords['collaborative'];

const unheardReason = (words: Words): StoredReason => ({
  signal: 'collaborative',
  text: words.unheard,
  evidence: { signal: 'collaborative', listenersInCommon: 0, demoListeners: 0, throughArtists: [] },
});

/** For each pick the listener's own artists that its score comes from, and how many others play both. */
export async function explainCollaborative(options: {
  userId: string;
  history: ListenerHistory;
  pool: CandidatePool;
  /** Null before the first training: then there is nothing to explain. */
  model: CollaborativeModel | null;
  /** Ids of tracks of the pool. */
  picks: readonly string[];
  now: Date;
  words: Words;
}): Promise<Map<string, StoredReason>> {
  const { userId, history, pool, model, picks, now, words } = options;
  if (!model) return new Map();
  const known = picks.filter((id) => model.rowOf.has(`track:${id}`));
  const reasons = new Map<string, StoredReason>(
    picks.filter((id) => !known.includes(id)).map((id) => [id, unheardReason(words)]),
  );
  if (known.length === 0) return reasons;
  const observations = askModel(model, history, now)?.observations ?? [];
  const explained = model.recommender.explain(
    observations,
    known.map((id) => model.rowOf.get(`track:${id}`)!),
  );
  const artistOf = artistsOfItems(history);
  const pairs = known.flatMap((trackId, index): PickAndSource[] => {
    const own = pool.get(trackId)!.artistId;
    const sources = new Set<string>();
    for (const { item, contribution } of explained[index]!) {
      if (sources.size >= maxArtists) break;
      const artistId = artistOf(model.itemKeys[item]!);
      if (contribution > 0 && artistId && artistId !== own) sources.add(artistId);
    }
    return [...sources].map((artistId) => ({ trackId, own, artistId }));
  });
  const [ofTracks, ofArtists, names] = await Promise.all([
    countListenersOfBoth(userId, pairs),
    countImportedListenersOfBoth(pairs),
    namesOfArtists(pairs.flatMap(({ own, artistId }) => [own, artistId])),
  ]);
  for (const trackId of known) {
    const own = pairs.filter((pair) => pair.trackId === trackId);
    const artists = own.flatMap(({ artistId: id }): NamedArtist[] => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    });
    const ofTrack = ofTracks.get(trackId) ?? { listenersInCommon: 0, demoListeners: 0 };
    // Imported listeners are known by artists: what they share is the artist, not this track.
    const ofArtist = ofArtists.get(trackId) ?? 0;
    const isOfArtist = ofArtist > ofTrack.listenersInCommon;
    const counted = isOfArtist ? { listenersInCommon: ofArtist, demoListeners: 0 } : ofTrack;
    const what = isOfArtist ? names.get(own[0]!.own)! : null;
    reasons.set(trackId, {
      signal: 'collaborative',
      text: sentence(words, counted, artists, what),
      evidence: {
        signal: 'collaborative',
        ...counted,
        throughArtists: artists.map(({ name }) => name),
      },
    });
  }
  return reasons;
}

/** A pick, its artist, and one of the listener's own artists that its score comes from. */
interface PickAndSource {
  trackId: string;
  own: string;
  artistId: string;
}

type InCommon = { listenersInCommon: number; demoListeners: number };

function sentence(
  words: Words,
  { listenersInCommon, demoListeners }: InCommon,
  artists: NamedArtist[],
  what: string | null,
): string {
  if (artists.length === 0) return words.nearTaste;
  if (listenersInCommon === 0) return words.guess(artists);
  return words.inCommon({ listeners: listenersInCommon, ofDemo: demoListeners, artists, what });
}

/** The artist of an item of the model that the listener has said something about. */
function artistsOfItems({ events }: ListenerHistory): (key: string) => string | undefined {
  const ofTracks = new Map(
    events.flatMap(({ trackId, artistId }): [string, string][] =>
      trackId === null ? [] : [[`track:${trackId}`, artistId]],
    ),
  );
  return (key) => (key.startsWith('artist:') ? key.slice('artist:'.length) : ofTracks.get(key));
}

async function namesOfArtists(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const artists = await database().artist.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(artists.map(({ id, name }) => [id, name]));
}

/** Other listeners, accounts and community, who play a pick and at least one of its sources; of each pick with some. */
async function countListenersOfBoth(
  userId: string,
  pairs: readonly PickAndSource[],
): Promise<Map<string, InCommon>> {
  if (pairs.length === 0) return new Map();
  const rows = await database().$queryRaw<({ trackId: string } & InCommon)[]>`
    WITH pairs AS (
      SELECT * FROM unnest(${pairs.map(({ trackId }) => trackId)}::uuid[],
        ${pairs.map(({ artistId }) => artistId)}::uuid[]) AS pair("trackId", "artistId")
    ), likers AS (
      SELECT "trackId", 'community:' || "listenerId" AS who FROM "CommunityTrackPlay"
        WHERE "trackId" IN (SELECT "trackId" FROM pairs) AND "plays" > 0
      UNION SELECT "trackId", 'user:' || "userId" FROM "Play"
        WHERE "trackId" IN (SELECT "trackId" FROM pairs) AND "outcome" <> 'skip' AND "userId" <> ${userId}
    ), sharing AS (
      SELECT t."artistId", 'community:' || c."listenerId" AS who FROM "CommunityTrackPlay" c
        JOIN "Track" t ON t."id" = c."trackId"
        WHERE t."artistId" IN (SELECT "artistId" FROM pairs) AND c."plays" > 0
      UNION SELECT t."artistId", 'user:' || p."userId" FROM "Play" p
        JOIN "Track" t ON t."id" = p."trackId"
        WHERE t."artistId" IN (SELECT "artistId" FROM pairs) AND p."outcome" <> 'skip'
    )
    SELECT pairs."trackId"::text AS "trackId", count(DISTINCT who)::int AS "listenersInCommon",
      count(DISTINCT demo."id")::int AS "demoListeners"
    FROM pairs JOIN sharing USING ("artistId") JOIN likers USING ("trackId", who)
    LEFT JOIN "CommunityListener" demo
      ON demo."source" = ${demoSource} AND who = 'community:' || demo."id"
    GROUP BY pairs."trackId"`;
  return new Map(rows.map(({ trackId, ...counts }) => [trackId, counts]));
}

/** Imported listeners who play a pick's artist and at least one of its sources; of each pick with some. */
async function countImportedListenersOfBoth(pairs: readonly PickAndSource[]): Promise<Map<string, number>> {
  if (pairs.length === 0) return new Map();
  const rows = await database().$queryRaw<{ trackId: string; count: number }[]>`
    WITH pairs AS (
      SELECT * FROM unnest(${pairs.map(({ trackId }) => trackId)}::uuid[],
        ${pairs.map(({ own }) => own)}::uuid[],
        ${pairs.map(({ artistId }) => artistId)}::uuid[]) AS pair("trackId", "own", "artistId")
    ), named AS (
      SELECT a."id", c."id" AS "communityId" FROM "CommunityArtist" c JOIN "Artist" a USING ("nameKey")
        WHERE a."id" IN (SELECT "own" FROM pairs UNION SELECT "artistId" FROM pairs)
    )
    SELECT pairs."trackId"::text AS "trackId", count(DISTINCT p."listenerId")::int AS "count"
    FROM pairs
    JOIN named mine ON mine."id" = pairs."own"
    JOIN named other ON other."id" = pairs."artistId"
    JOIN "CommunityPlay" p ON p."artistId" = mine."communityId"
    JOIN "CommunityPlay" o ON o."artistId" = other."communityId" AND o."listenerId" = p."listenerId"
    GROUP BY pairs."trackId"`;
  return new Map(rows.map(({ trackId, count }) => [trackId, count]));
}
