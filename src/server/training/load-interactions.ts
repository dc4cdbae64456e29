import { database } from '@/infra/database';
import {
  type Interactions,
  interactionsFromPreferences,
} from '@/recommenders/collaborative/interactions-from-preferences';
import {
  type ListeningEvent,
  preferenceFromHistory,
} from '@/recommenders/collaborative/preference-from-history';

/**
 * Everybody's listening as the matrix to factorise: accounts, and the community's listeners who can never sign in.
 * Every track and artist of the library gets a row, heard or not.
 */
export async function loadInteractions(now: Date): Promise<Interactions & { artistRow: Int32Array }> {
  const db = database();
  const artistOf = new Map(
    (await db.track.findMany({ select: { id: true, artistId: true }, orderBy: { id: 'asc' } })).map(
      (track) => [track.id, track.artistId],
    ),
  );
  const events = new Map<string, ListeningEvent[]>();
  const add = (listener: string, event: ListeningEvent) => {
    const known = events.get(listener);
    if (known) known.push(event);
    else events.set(listener, [event]);
  };
  const addTrack = (
    listener: string,
    trackId: string,
    event: Omit<ListeningEvent, 'trackId' | 'artistId'>,
  ) => {
    const artistId = artistOf.get(trackId);
    if (artistId && event.count !== 0) add(listener, { trackId, artistId, ...event });
  };

  for (const play of await db.play.findMany({
    select: { userId: true, trackId: true, startedAt: true, outcome: true },
  }))
    addTrack(`user:${play.userId}`, play.trackId, { kind: play.outcome, at: play.startedAt });
  for (const row of await db.feedback.findMany())
    addTrack(`user:${row.userId}`, row.trackId, { kind: row.value, at: row.updatedAt });
  for (const pick of await db.tastePick.findMany())
    add(`user:${pick.userId}`, { trackId: null, artistId: pick.artistId, kind: 'pick', at: pick.createdAt });
  for (const row of await db.communityTrackPlay.findMany()) {
    const listener = `community:${row.listenerId}`;
    addTrack(listener, row.trackId, { kind: 'complete', at: row.lastPlayedAt, count: row.plays });
    addTrack(listener, row.trackId, { kind: 'skip', at: row.lastPlayedAt, count: row.skips });
    if (row.liked) addTrack(listener, row.trackId, { kind: 'like', at: row.lastPlayedAt });
  }
  for (const row of await db.communityPlay.findMany())
    add(`community:${row.listenerId}`, {
      trackId: null,
      artistId: row.artistId,
      kind: 'complete',
      at: now,
      count: row.plays,
    });

  const listeners = [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => [key, preferenceFromHistory(own, now)] as const);
  const artists = await db.artist.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  const knownItems = [
    ...[...artistOf.keys()].map((id) => `track:${id}`),
    ...artists.map((artist) => `artist:${artist.id}`),
  ];
  const interactions = interactionsFromPreferences(listeners, knownItems);
  return { ...interactions, artistRow: artistRows(interactions.itemKeys, artistOf) };
}

/** For each item the row of its artist; -1 for artists themselves. */
function artistRows(itemKeys: string[], artistOf: ReadonlyMap<string, string>): Int32Array {
  const rowOf = new Map(itemKeys.map((key, row) => [key, row]));
  return Int32Array.from(itemKeys, (key) => {
    const artistId = key.startsWith('track:') ? artistOf.get(key.slice('track:'.length)) : undefined;
    return (artistId ? rowOf.get(`artist:${artistId}`) : undefined) ?? -1;
  });
}
