import { database } from '@/infra/database';
import { demoSource } from '../demo/import-demo-listeners';
import { loadCollaborativeModel } from '../training/collaborative-model';
import { joinNames } from './join-names';
import type { ListenerHistory } from './listener-history';
import { observedByModel } from './observed-by-model';
import type { StoredReason } from './stored-reason';

const maxArtists = 2;
const unheardReason: StoredReason = {
  signal: 'collaborative',
  text: 'Nobody is known to have played it; it sounds like what people with your taste play',
  evidence: { signal: 'collaborative', listenersInCommon: 0, demoListeners: 0, throughArtists: [] },
};

/**
 * For each pick the listener's own artists that its score comes from, and how many others play both.
 * @param picks ids of tracks
 */
export async function explainCollaborative(
  userId: string,
  history: ListenerHistory,
  picks: readonly string[],
  now: Date,
): Promise<Map<string, StoredReason>> {
  const model = await loadCollaborativeModel();
  if (!model) return new Map();
  const known = picks.filter((id) => model.rowOf.has(`track:${id}`));
  const reasons = new Map<string, StoredReason>(
    picks.filter((id) => !known.includes(id)).map((id) => [id, unheardReason]),
  );
  if (known.length === 0) return reasons;
  const observations = observedByModel(model, history, now);
  const explained = model.recommender.explain(
    observations,
    known.map((id) => model.rowOf.get(`track:${id}`)!),
  );
  const artistOf = await artistsOfItems(observations.map(({ item }) => model.itemKeys[item]!));
  const pickArtists = await artistsOfItems(known.map((id) => `track:${id}`));
  for (const [index, trackId] of known.entries()) {
    const own = pickArtists.get(`track:${trackId}`)?.id;
    const sources = new Map<string, string>();
    for (const { item, contribution } of explained[index]!) {
      const artist = artistOf.get(model.itemKeys[item]!);
      if (contribution <= 0 || !artist || artist.id === own || sources.size >= maxArtists) continue;
      sources.set(artist.id, artist.name);
    }
    const names = [...sources.values()];
    const ofTrack = await countListenersOfBoth(userId, trackId, [...sources.keys()]);
    // Imported listeners are known by artists: what they share is the artist, not this track.
    const ofArtist = own ? await countImportedListenersOfBoth(own, [...sources.keys()]) : 0;
    const isOfArtist = ofArtist > ofTrack.listenersInCommon;
    const counted = isOfArtist ? { listenersInCommon: ofArtist, demoListeners: 0 } : ofTrack;
    reasons.set(trackId, {
      signal: 'collaborative',
      text: sentence(counted, names, isOfArtist ? pickArtists.get(`track:${trackId}`)!.name : 'this'),
      evidence: { signal: 'collaborative', ...counted, throughArtists: names },
    });
  }
  return reasons;
}

type InCommon = { listenersInCommon: number; demoListeners: number };

/** Simulated listeners are called so: nobody shall take the demo's for people. */
function sentence(
  { listenersInCommon: listeners, demoListeners }: InCommon,
  names: string[],
  what: string,
): string {
  if (names.length === 0) return 'Played by people whose taste is near yours';
  // Two who share nobody can still share third ones: said as the guess it is.
  if (listeners === 0)
    return `A guess through others’ taste: nobody known plays both this and ${joinNames(names, 'or')}`;
  const kind = demoListeners === listeners ? 'demo ' : '';
  const people = listeners === 1 ? `One ${kind}listener who plays` : `${listeners} ${kind}listeners who play`;
  const among = kind || demoListeners === 0 ? '' : `, ${demoListeners} of them from the demo`;
  return `${people} ${joinNames(names, 'or')} also ${listeners === 1 ? 'plays' : 'play'} ${what}${among}`;
}

async function artistsOfItems(keys: string[]): Promise<Map<string, { id: string; name: string }>> {
  const db = database();
  const ids = (kind: string) =>
    keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
  const artists = await db.artist.findMany({
    where: { id: { in: ids('artist:') } },
    select: { id: true, name: true },
  });
  const tracks = await db.$queryRaw<{ id: string; artistId: string; name: string }[]>`
    SELECT t."id"::text AS "id", a."id"::text AS "artistId", a."name" FROM "Track" t
    JOIN "Artist" a ON a."id" = t."artistId" WHERE t."id" = ANY(${ids('track:')}::uuid[])`;
  return new Map([
    ...artists.map((artist) => [`artist:${artist.id}`, artist] as const),
    ...tracks.map((track) => [`track:${track.id}`, { id: track.artistId, name: track.name }] as const),
  ]);
}

/** Other listeners, accounts and community, who play the track and at least one of the artists. */
async function countListenersOfBoth(userId: string, trackId: string, artistIds: string[]): Promise<InCommon> {
  if (artistIds.length === 0) return { listenersInCommon: 0, demoListeners: 0 };
  const [row] = await database().$queryRaw<InCommon[]>`
    WITH likers AS (
      SELECT 'community:' || "listenerId" AS who FROM "CommunityTrackPlay"
        WHERE "trackId" = ${trackId}::uuid AND "plays" > 0
      UNION SELECT 'user:' || "userId" FROM "Play"
        WHERE "trackId" = ${trackId}::uuid AND "outcome" <> 'skip' AND "userId" <> ${userId}
    ), sharing AS (
      SELECT 'community:' || c."listenerId" AS who FROM "CommunityTrackPlay" c
        JOIN "Track" t ON t."id" = c."trackId" WHERE t."artistId" = ANY(${artistIds}::uuid[]) AND c."plays" > 0
      UNION SELECT 'user:' || p."userId" FROM "Play" p
        JOIN "Track" t ON t."id" = p."trackId" WHERE t."artistId" = ANY(${artistIds}::uuid[]) AND p."outcome" <> 'skip'
    )
    SELECT count(*)::int AS "listenersInCommon", count(demo."id")::int AS "demoListeners"
    FROM likers JOIN sharing USING (who)
    LEFT JOIN "CommunityListener" demo
      ON demo."source" = ${demoSource} AND who = 'community:' || demo."id"`;
  return row!;
}

/** Imported listeners who play the artist and at least one of the others. */
async function countImportedListenersOfBoth(artistId: string, others: string[]): Promise<number> {
  if (others.length === 0) return 0;
  const [row] = await database().$queryRaw<{ count: number }[]>`
    WITH own AS (SELECT c."id" FROM "CommunityArtist" c JOIN "Artist" a ON a."nameKey" = c."nameKey"
      WHERE a."id" = ${artistId}::uuid),
    others AS (SELECT c."id" FROM "CommunityArtist" c JOIN "Artist" a ON a."nameKey" = c."nameKey"
      WHERE a."id" = ANY(${others}::uuid[]))
    SELECT count(*)::int AS "count" FROM "CommunityPlay" p WHERE p."artistId" IN (SELECT "id" FROM own)
      AND EXISTS (SELECT 1 FROM "CommunityPlay" o WHERE o."listenerId" = p."listenerId"
        AND o."artistId" IN (SELECT "id" FROM others))`;
  return row!.count;
}
