import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { createArtist } from '@tests/factories/create-artist';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { zipFile } from '@tests/fixtures/zip-file';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { loadListenerHistory } from '@/server/discover/listener-history';
import { confirmHistory } from '@/server/history/confirm-history';
import { findHistories, findHistory } from '@/server/history/find-histories';
import { findHistorySongs } from '@/server/history/find-history-songs';
import { forgetHistory } from '@/server/history/forget-history';
import { historyPath } from '@/server/history/history-store';
import { importHistory } from '@/server/history/import-history';
import { readHistory } from '@/server/history/read-history';
import { rematchHistories } from '@/server/history/rematch-histories';
import { removeHistory } from '@/server/history/remove-history';
import { loadInteractions } from '@/server/training/load-interactions';
import {
  bringHistory,
  calm,
  type Heard,
  lastfmCsv,
  listensJsonl,
  sendHistory,
  spotifyJson,
} from './bring-history';

const start = Date.UTC(2024, 0, 1);
const minute = 60_000;
let userId: string;
let heartbeats: string;
let knife: string;

beforeEach(async () => {
  userId = (await createUser()).id;
  knife = (await createArtist({ name: 'The Knife', nameKey: 'knife' })).id;
  heartbeats = (await createTrack({ artistId: knife, title: 'Heartbeats' })).id;
});
afterAll(closeQueues);

const knifeSong = (at: number, more: Partial<Heard> = {}): Heard => ({
  artist: 'The Knife',
  title: 'Heartbeats',
  at: start + at,
  ...more,
});
const plays = async () =>
  (await database().play.findMany({ where: { userId }, orderBy: { startedAt: 'asc' } })).map(
    ({ trackId, startedAt, msPlayed, outcome, source }) => ({
      trackId,
      at: startedAt.getTime() - start,
      msPlayed,
      outcome,
      source,
    }),
  );
const moments = async () => (await plays()).map(({ at }) => at);

describe('a history', () => {
  test('is shown before anything of it counts, then becomes plays with their outcome', async () => {
    const heard = [
      knifeSong(0, { ms: 230_000 }),
      knifeSong(10 * minute, { ms: 5_000, skipped: true }),
      knifeSong(20 * minute, { ms: 5_000 }),
      knifeSong(30 * minute, { ms: 100_000 }),
      { artist: 'Nobody', title: 'Nothing', at: start + 40 * minute },
    ];
    const id = await sendHistory(userId, spotifyJson(heard), 'Streaming_History_Audio_2024.json');
    await readHistory(id, calm());
    const [shown] = (await findHistories(userId)).items;
    expect(shown).toMatchObject({
      status: 'ready',
      fileName: 'Streaming_History_Audio_2024.json',
      formats: ['spotify-extended'],
      preview: {
        listens: 5,
        songs: 2,
        artists: 2,
        from: new Date(start).toISOString(),
        to: new Date(start + 40 * minute).toISOString(),
        matched: 4,
        known: 0,
        topArtists: [
          { name: 'The Knife', listens: 4, isInLibrary: true },
          { name: 'Nobody', listens: 1, isInLibrary: false },
        ],
      },
    });
    expect(await plays()).toEqual([]);
    // What it says besides is not kept.
    await expect(access(historyPath(id))).rejects.toThrow('ENOENT');
    await confirmHistory(userId, id);
    await importHistory(id, calm());
    const source = { kind: 'history', id };
    expect(await plays()).toEqual([
      { trackId: heartbeats, at: 0, msPlayed: 230_000, outcome: 'complete', source },
      { trackId: heartbeats, at: 10 * minute, msPlayed: 5_000, outcome: 'skip', source },
      { trackId: heartbeats, at: 20 * minute, msPlayed: 5_000, outcome: 'partial', source },
      { trackId: heartbeats, at: 30 * minute, msPlayed: 100_000, outcome: 'partial', source },
    ]);
    expect((await findHistory(userId, id)).report).toEqual({
      plays: 4,
      matchedSongs: 1,
      known: 0,
      unmatched: 1,
      unmatchedSongs: 1,
      ofKnownArtists: 0,
    });
    await expect(confirmHistory(userId, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each([
    ['Last.fm', () => lastfmCsv([knifeSong(0)])],
    ['ListenBrainz', () => listensJsonl([knifeSong(0)])],
    ['ListenBrainz as gzip', () => gzipSync(listensJsonl([knifeSong(0)]))],
    [
      'a zip of many things',
      () =>
        zipFile({
          'MyData/ReadMeFirst.pdf': '%PDF',
          'MyData/Userdata.json': '{"username":"ada"}',
          'MyData/Streaming_History_Audio_2024.json': spotifyJson([knifeSong(0)]),
          'MyData/listens/2024/1.jsonl': listensJsonl([knifeSong(60 * minute)]),
        }),
    ],
  ])('of %s is taken', async (_name, make) => {
    await bringHistory(userId, make());
    expect((await moments())[0]).toBe(0);
    expect((await plays()).every(({ outcome }) => outcome !== 'skip')).toBe(true);
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['words', 'Dear diary', 'is none of the histories'],
    ['a zip of pictures', zipFile({ 'a.png': 'x', 'b.json': '{}' }), 'is none of the histories'],
    ['a broken zip', Buffer.from('PK\x03\x04broken'), 'cannot be read'],
  ])('of %s is refused with the reason, and not kept', async (_name, file, reason) => {
    await expect(sendHistory(userId, file, 'mine.json')).rejects.toThrow(`mine.json ${reason}`);
    expect(await findHistories(userId)).toEqual({ items: [] });
  });

  test('with damaged records and members takes all others and says which it did not', async () => {
    const good = lastfmCsv([knifeSong(0)]);
    const packed = zipFile({
      'a.csv': `${good}\nonly,two\n1,"open,x,y\n`,
      'b.json': spotifyJson([knifeSong(60 * minute)]),
    });
    const id = await bringHistory(userId, packed);
    expect((await findHistory(userId, id)).badReasons).toEqual([
      { reason: 'too few columns', count: 1, examples: [{ line: 2, text: 'only,two' }] },
      { reason: 'a quote without its end', count: 1, examples: [{ line: 3, text: '1,"open,x,y' }] },
    ]);
    expect(await moments()).toEqual([0, 60 * minute]);
    // A byte of the packed text is turned.
    const damaged = zipFile({ 'a.csv': good.repeat(50), 'b.json': spotifyJson([knifeSong(120 * minute)]) });
    damaged[60]! ^= 0xff;
    const other = await sendHistory(userId, damaged);
    await readHistory(other, calm());
    expect((await findHistory(userId, other)).badReasons.map(({ reason }) => reason)).toContain(
      'a file in the zip is damaged',
    );
    expect((await findHistory(userId, other)).preview).toMatchObject({
      to: new Date(start + 120 * minute).toISOString(),
    });
  });
});

describe('a listen', () => {
  test('told by several files, or by Segue itself, counts once', async () => {
    await createPlay({ userId, trackId: heartbeats, startedAt: new Date(start + 20_000) });
    const spotify = await bringHistory(
      userId,
      spotifyJson([knifeSong(0), knifeSong(10 * minute), knifeSong(20 * minute)]),
    );
    expect(await moments()).toEqual([20_000, 10 * minute, 20 * minute]);
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
    expect(await moments()).toEqual([20_000, 10 * minute, 20 * minute, 40 * minute]);
    expect((await findHistory(userId, lastfm)).report).toMatchObject({ plays: 1, known: 1 });
    // Taken out, one takes its own; what the other told as well is told by it now.
    await removeHistory(userId, spotify);
    await forgetHistory(spotify, userId);
    expect(await moments()).toEqual([20_000, 10 * minute + 45_000, 40 * minute]);
    await forgetHistory(again, userId);
    await forgetHistory(lastfm, userId);
    expect(await moments()).toEqual([20_000]);
    expect(await database().historySong.count({ where: { userId } })).toBe(0);
  });

  test('is found under other spellings and editions, and the nearest in length where there are several', async () => {
    const guest = await createArtist({ name: 'Rihanna', nameKey: 'rihanna' });
    const umbrella = await createTrack({ artistId: guest.id, title: 'Umbrella (feat. JAY-Z)' });
    const live = await createTrack({ artistId: knife, title: 'Silent Shout (Live)', durationMs: 400_000 });
    const album = await createTrack({ artistId: knife, title: 'Pass This On [Mono]', durationMs: 230_000 });
    const long = await createTrack({
      artistId: knife,
      title: 'Pass This On - Remastered',
      durationMs: 400_000,
    });
    const found: [string, string, string | null][] = [
      ['THE KNIFE', 'heartbeats', heartbeats],
      ['The Knife feat. Jay', 'Heartbeats - Remastered 2009', heartbeats],
      ['Rihanna', 'Umbrella', umbrella.id],
      ['The Knife', 'Silent Shout - Live at Trädgårn', live.id],
      // A concert is not the recording.
      ['The Knife', 'Silent Shout', null],
      ['The Knife', 'Heartbeats (Rex the Dog Remix)', null],
      ['Knife', 'Pass This On - Remastered', long.id],
    ];
    const heard = found.map(([artist, title], k) => ({ artist, title, at: start + k * 10 * minute }));
    await bringHistory(userId, listensJsonl(heard));
    const played = new Map((await plays()).map(({ at, trackId }) => [at, trackId]));
    expect(found.map((_, k) => played.get(k * 10 * minute) ?? null)).toEqual(found.map(([, , id]) => id));
    // 240 seconds, says the file.
    await bringHistory(
      userId,
      listensJsonl([{ artist: 'The Knife', title: 'Pass This On (Stereo)', at: start - 90 * minute }]),
    );
    expect((await plays())[0]).toMatchObject({ trackId: long.id });
    expect(album.id).not.toBe(long.id);
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
    expect(await plays()).toEqual([]);
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
    expect(await plays()).toMatchObject([{ trackId: bought.id, at: 0 }]);
    expect(await rematchHistories()).toBe(0);
    expect((await findHistory(userId, id)).report).toMatchObject({
      plays: 1,
      unmatched: 2,
      ofKnownArtists: 0,
    });
  });
});

describe('many listens', () => {
  const rng = createRng('history');
  const whole: Heard[] = Array.from({ length: 45_000 }, (_, k) => ({
    artist: k % 3 === 0 ? 'The Knife' : `Artist of elsewhere ${k % 700}`,
    title: k % 3 === 0 ? 'Heartbeats' : `Song ${k % 5_000}`,
    at: start + k * 2 * minute + Math.floor(rng() * 1_000),
  }));
  const expected = whole.filter(({ artist }) => artist === 'The Knife').map(({ at }) => at - start);

  test('go on where the reading was ended, and count once whoever reads and takes in', async () => {
    const id = await sendHistory(userId, spotifyJson(whole));
    const stop = new AbortController();
    const ended = readHistory(id, { signal: stop.signal, onProgress: () => stop.abort(new Error('ended')) });
    await expect(ended).rejects.toThrow('ended');
    const half = await database().historyImport.findUniqueOrThrow({ where: { id } });
    expect(half.status).toBe('reading');
    expect(half.recordsDone).toBeGreaterThan(0);
    expect(half.recordsDone).toBeLessThan(whole.length);
    await Promise.all([readHistory(id, calm()), readHistory(id, calm()).catch(() => null)]);
    expect(await database().historyListen.count({ where: { importId: id } })).toBe(whole.length);
    await confirmHistory(userId, id);
    const cut = new AbortController();
    const broken = importHistory(id, { signal: cut.signal, onProgress: () => cut.abort(new Error('cut')) });
    await expect(broken).rejects.toThrow('cut');
    expect((await plays()).length).toBeLessThan(expected.length);
    await importHistory(id, calm());
    expect(await moments()).toEqual(expected);
  });

  test('of files that overlap are those of one that holds all', async () => {
    await bringHistory(userId, spotifyJson(whole.slice(0, 30_000)));
    await bringHistory(userId, spotifyJson(whole.slice(22_000)));
    expect(await moments()).toEqual(expected);
    const { _count } = await database().historyListen.aggregate({
      where: { isRepeated: false, import: { userId } },
      _count: true,
    });
    expect(_count).toBe(whole.length);
  });

  test('that are removed while they are read stop', async () => {
    const id = await sendHistory(userId, spotifyJson(whole));
    let removing: Promise<unknown> | undefined;
    const onProgress = () => {
      removing ??= removeHistory(userId, id);
    };
    expect(await readHistory(id, { ...calm(), onProgress })).toBeNull();
    await removing;
    await forgetHistory(id, userId);
    expect(await database().historyListen.count()).toBe(0);
  });

  test('are nobody else’s', async () => {
    const id = await bringHistory(userId, lastfmCsv([knifeSong(0)]));
    const other = (await createUser()).id;
    await expect(findHistory(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(findHistorySongs(other, id, { found: 'no', limit: 5 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(removeHistory(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirmHistory(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(findHistory(userId, randomUUID())).rejects.toMatchObject({ code: 'not_found' });
    await bringHistory(other, lastfmCsv([knifeSong(0)]));
    expect(await database().play.count()).toBe(2);
  });
});
