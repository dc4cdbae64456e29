import { createArtist } from '@tests/factories/create-artist';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { loadListenerHistory } from '@/server/discover/listener-history';
import { findHistory } from '@/server/history/find-histories';
import { findHistorySongs } from '@/server/history/find-history-songs';
import { forgetHistory } from '@/server/history/forget-history';
import { readHistory } from '@/server/history/read-history';
import { rematchHistories } from '@/server/history/rematch-histories';
import { removeHistory } from '@/server/history/remove-history';
import { loadInteractions } from '@/server/training/load-interactions';
import { bringHistory, calm, lastfmCsv, listensJsonl, sendHistory, spotifyJson } from './bring-history';
import { createOneSongLibrary, knifeSong, minute, momentsOf, playsOf, start } from './one-song-library';

let userId: string;
let knife: string;
let heartbeats: string;

beforeEach(async () => {
  ({ userId, knife, heartbeats } = await createOneSongLibrary());
});
afterAll(closeQueues);

describe('a listen', () => {
  test('told by several files, or by Segue itself, counts once', async () => {
    await createPlay({ userId, trackId: heartbeats, startedAt: new Date(start + 20_000) });
    const spotify = await bringHistory(
      userId,
      spotifyJson([knifeSong(0), knifeSong(10 * minute), knifeSong(20 * minute)]),
    );
    expect(await momentsOf(userId)).toEqual([20_000, 10 * minute, 20 * minute]);
    // The same again, and what another service says of it, some seconds beside and in another spelling.
    const again = await sendHistory(userId, spotifyJson([knifeSong(10 * minute), knifeSong(20 * minute)]));
    await readHistory(again, calm());
    expect((await findHistory(userId, again)).preview).toMatchObject({ listens: 2, known: 2 });
    const scrobbles = [
      knifeSong(10 * minute + 45_000, { title: 'Heartbeats - 2009 Remaster' }),
      knifeSong(40 * minute),
      knifeSong(40 * minute),
    ];
    const lastfm = await bringHistory(userId, lastfmCsv(scrobbles));
    expect(await momentsOf(userId)).toEqual([20_000, 10 * minute, 20 * minute, 40 * minute]);
    expect((await findHistory(userId, lastfm)).report).toMatchObject({ plays: 1, known: 1 });
    // Taken out, one takes its own; what the other told as well is told by it now.
    await removeHistory(userId, spotify);
    await forgetHistory(spotify, userId);
    expect(await momentsOf(userId)).toEqual([20_000, 10 * minute + 45_000, 40 * minute]);
    await removeHistory(userId, again);
    await forgetHistory(again, userId);
    await removeHistory(userId, lastfm);
    await forgetHistory(lastfm, userId);
    expect(await momentsOf(userId)).toEqual([20_000]);
    expect(await database().historySong.count({ where: { userId } })).toBe(0);
  });

  test('is found under other spellings and editions: of several the one that is written alike, else the nearest in length', async () => {
    const guest = await createArtist({ name: 'Rihanna', nameKey: 'rihanna' });
    const umbrella = await createTrack({ artistId: guest.id, title: 'Umbrella (feat. JAY-Z)' });
    const live = await createTrack({ artistId: knife, title: 'Silent Shout (Live)', durationMs: 400_000 });
    const edition = (title: string, durationMs: number) =>
      createTrack({ artistId: knife, title, durationMs });
    await edition('Pass This On [Mono]', 230_000);
    const alike = await edition('Pass This On - Remastered', 400_000);
    await edition('Marble House - Remastered', 400_000);
    const near = await edition('Marble House [Mono]', 230_000);
    const found: [string, string, string | null][] = [
      ['THE KNIFE', 'heartbeats', heartbeats],
      ['The Knife feat. Jay', 'Heartbeats - Remastered 2009', heartbeats],
      ['Rihanna', 'Umbrella', umbrella.id],
      ['The Knife', 'Silent Shout - Live at Trädgårn', live.id],
      // A concert is not the recording.
      ['The Knife', 'Silent Shout', null],
      ['The Knife', 'Heartbeats (Rex the Dog Remix)', null],
      ['Knife', 'Pass This On - Remastered', alike.id],
      // 240 seconds, says the file.
      ['The Knife', 'Marble House (Stereo)', near.id],
    ];
    const heard = found.map(([artist, title], k) => ({ artist, title, at: start + k * 10 * minute }));
    await bringHistory(userId, listensJsonl(heard));
    const played = new Map((await playsOf(userId)).map(({ at, trackId }) => [at, trackId]));
    expect(found.map((_, k) => played.get(k * 10 * minute) ?? null)).toEqual(found.map(([, , id]) => id));
  });

  test('of a song the library has not waits for it, and says whom one likes', async () => {
    const id = await bringHistory(
      userId,
      lastfmCsv([
        { artist: 'The Knife', title: 'Silent Shout', at: start },
        { artist: 'Fever Ray', title: 'Seven', at: start },
        { artist: 'Fever Ray', title: 'Seven', at: start + 10 * minute },
      ]),
    );
    expect(await playsOf(userId)).toEqual([]);
    expect((await findHistory(userId, id)).report).toMatchObject({
      unmatched: 3,
      unmatchedSongs: 2,
      ofKnownArtists: 1,
    });
    const page = { found: 'no', limit: 1 } as const;
    const first = await findHistorySongs(userId, id, page);
    expect(first.items).toMatchObject([{ artist: 'Fever Ray', title: 'Seven', listens: 2, artistId: null }]);
    const second = await findHistorySongs(userId, id, { ...page, cursor: first.nextCursor! });
    expect(second).toMatchObject({ items: [{ title: 'Silent Shout', artistId: knife }], nextCursor: null });
    expect(await findHistorySongs(userId, id, { ...page, q: 'SILENT knife' })).toMatchObject({
      items: [{ title: 'Silent Shout' }],
    });
    const history = await loadListenerHistory(userId, new Date(start));
    expect([...history.artistWeights]).toEqual([[knife, 1]]);
    const { itemKeys, byUser, userKeys } = await loadInteractions(new Date(start), 180);
    expect(userKeys).toEqual([`user:${userId}`]);
    expect([...byUser.indices].map((item) => itemKeys[item])).toEqual([`artist:${knife}`]);
    // The record is bought.
    const bought = await createTrack({ artistId: knife, title: 'Silent Shout' });
    expect(await rematchHistories()).toBe(1);
    expect(await playsOf(userId)).toMatchObject([{ trackId: bought.id, at: 0 }]);
    expect(await rematchHistories()).toBe(0);
    expect((await findHistory(userId, id)).report).toMatchObject({
      plays: 1,
      unmatched: 2,
      ofKnownArtists: 0,
    });
  });
});
