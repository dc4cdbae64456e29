import { database } from '@/infra/database';
import {
  type Interactions,
  interactionsFromPreferences,
} from '@/recommenders/collaborative/interactions-from-preferences';
import {
  type ListeningEvent,
  preferenceFromHistory,
} from '@/recommenders/collaborative/preference-from-history';
import { stackRows } from '@/recommenders/collaborative/stack-rows';
import { loadArtistListens } from '../history/artist-listens';
import { loadPlays } from '../playback/load-plays';
import { artistRows, findArtistOfTracks } from './artist-rows';
import { loadCommunityRows } from './load-community-rows';

/**
 * Everybody's listening as the matrix to factorise: accounts, and the community's listeners who can never sign in.
 * Every track and artist of the library gets a row, heard or not.
 */
export async function loadInteractions(
  now: Date,
  halfLifeDays: number,
): Promise<Interactions & { artistRow: Int32Array }> {
  const db = database();
  const artistOf = await findArtistOfTracks();
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

  for (const { userId, plays } of await loadPlays()) for (const play of plays) add(`user:${userId}`, play);
  for (const row of await db.feedback.findMany())
    addTrack(`user:${row.userId}`, row.trackId, { kind: row.value, at: row.updatedAt });
  for (const pick of await db.tastePick.findMany())
    add(`user:${pick.userId}`, { trackId: null, artistId: pick.artistId, kind: 'pick', at: pick.createdAt });
  for (const { userId, event } of await loadArtistListens()) add(`user:${userId}`, event);
  // Imported listeners are too many for this way: loadCommunityRows.
  for (const row of await db.communityTrackPlay.findMany({ where: { listener: { importId: null } } })) {
    const listener = `community:${row.listenerId}`;
    addTrack(listener, row.trackId, { kind: 'complete', at: row.lastPlayedAt, count: row.plays });
    addTrack(listener, row.trackId, { kind: 'skip', at: row.lastPlayedAt, count: row.skips });
    if (row.liked) addTrack(listener, row.trackId, { kind: 'like', at: row.lastPlayedAt });
  }

  const listeners = [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => [key, preferenceFromHistory(own, now, { halfLifeDays })] as const);
  const artists = await db.artist.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  const knownItems = [
    ...[...artistOf.keys()].map((id) => `track:${id}`),
    ...artists.map((artist) => `artist:${artist.id}`),
  ];
  const own = interactionsFromPreferences(listeners, knownItems);
  const rowOf = new Map(own.itemKeys.map((key, row) => [key, row]));
  const imported = await loadCommunityRows(rowOf, [...artistOf.keys()]);
  const itemKeys = [...rowOf.keys()];
  return {
    byUser: stackRows(own.byUser, imported.rows),
    userKeys: [...own.userKeys, ...imported.userKeys],
    itemKeys,
    artistRow: artistRows(itemKeys, artistOf),
  };
}
